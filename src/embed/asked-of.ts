import type {Asked} from '../still/still.js';

/** What the attributes of an element ask to show, besides what a reader chooses. */
export function askedOf(element: Element | undefined): Asked {
  const text = (name: 'by' | 'of' | 'rows' | 'levels') => {
    const value = element?.getAttribute(name);
    return value ? {[name]: value} : {};
  };
  const number = (name: 'count' | 'sum') => {
    const value = Number(element?.getAttribute(name) ?? NaN);
    return Number.isFinite(value) ? {[name]: value} : {};
  };
  return {
    ...text('by'),
    ...text('of'),
    ...text('rows'),
    ...text('levels'),
    ...number('count'),
    ...number('sum'),
  };
}
