import {flowGraph} from '../charts/flow-graph.js';
import {flowLevels} from '../charts/flow-levels.js';
import {drawFlow} from '../charts/flow-picture.js';
import {flowTwin} from '../charts/flow-table.js';
import {flowNotes, flowTakeaway, flowTitle} from '../charts/flow-words.js';
import {chartStill} from './chart-still.js';
import type {NoStill, Still, Subject} from './still.js';

/** The ways that money takes. */
export function still({figures, naming, formats, asked}: Subject): Still | NoStill {
  const {core, flow} = naming.messages;
  const {dimensions, lacking} = flowLevels(figures.table, asked.levels);
  const [only] = dimensions;
  if (dimensions.length < 2) return {reason: only ? flow.oneLevel(core.dimensions[only]) : flow.noLevels};
  const words = {figures, graph: flowGraph(figures, dimensions), lacking, naming, formats};
  const title = flowTitle(figures, dimensions, naming, formats);
  return chartStill(
    words,
    {title, sentence: flowTakeaway(words), notes: flowNotes(words)},
    flowTwin,
    drawFlow,
  );
}
