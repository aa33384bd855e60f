import type {Asked} from '../still/still.js';

/** What the attributes of an element ask to show, besides what a reader chooses. */
export function askedOf(element: Element | undefined): Asked {
  const text = (name: 'by' | 'of' | 'rows' | 'levels' | 'rules' | 'limits' | 'today') => {
    const value = element?.getAttribute(name);
    return value ? {[name]: value} : {};
  };
  const number = (name: 'count' | 'sum') => {
    const value = Number(element?.getAttribute(name) ?? NaN);
    return Number.isFinite(value) ? {[name]: value} : {};
  };
  const project = element?.getAttribute('project') ?? undefined;
  return {
    ...text('by'),
    ...text('of'),
    ...text('rows'),
    ...text('levels'),
    ...text('rules'),
    ...text('limits'),
    ...text('today'),
    ...(project === undefined ? {} : {project}),
    ...number('count'),
    ...number('sum'),
  };
}
