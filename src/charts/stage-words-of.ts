import type {Naming} from '../element/labels.js';
import type {Formats} from '../i18n/formats.js';
import type {Figures} from '../store/figures.js';
import {axisOf} from './bar-layout.js';
import {incomparableNote} from './incomparable-note.js';
import {residentsInView} from './residents.js';
import {stageSteps} from './stage-steps.js';
import type {StageWords} from './stage-words.js';

/** What a bridge of stages shows of a view; undefined where its records state no stage. */
export function stageWordsOf(figures: Figures, naming: Naming, formats: Formats): StageWords | undefined {
  const steps = stageSteps(figures);
  if (steps.length === 0 && figures.total.count > 0) return undefined;
  const residents = figures.view.per === 'resident' ? residentsInView(figures) : undefined;
  const people = residents && 'population' in residents ? residents.population.value : 1;
  const axis = axisOf(steps.map(({sum}) => sum / people));
  return {figures, steps, axis, people, naming, formats};
}

/** Whose residents they are, or why there is no sum per resident. */
export function stageNotes({figures, steps, naming, formats}: StageWords): readonly string[] {
  const {charts, stages} = naming.messages;
  const one = steps.length === 1 ? [stages.oneStage] : incomparableNote(figures.dataset, naming.messages);
  if (figures.view.per !== 'resident') return one;
  const residents = residentsInView(figures);
  if ('reason' in residents) return [...one, charts.noResidents[residents.reason]];
  const {value, date} = residents.population;
  return [...one, charts.population(formats.integer(value), formats.date(date))];
}
