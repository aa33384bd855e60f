import {type TableTwin, twinCsv} from '../element/table-twin.js';
import {chooseText} from '../model/text.js';
import {judge} from '../project/flag-results.js';
import {flagView} from '../project/flag-view.js';
import type {FlagContext} from '../project/flag-words.js';
import {drawFlags, drawingOfFeed, drawingOfProject} from '../project/flags-picture.js';
import {
  faultsSentence,
  flagsSentence,
  flagsTitle,
  projectSentence,
  reckonedSentence,
  withMeaning,
} from '../project/flags-sentence.js';
import {flagsTwin} from '../project/flags-table.js';
import {recordOf} from '../project/project-record.js';
import {gatherShared} from '../store/shared-flags.js';
import {today} from '../store/today.js';
import type {NoStill, Still, Subject} from './still.js';

/** Signals worth a question: of a feed by rule, of one project where that is asked for. */
export async function still(subject: Subject): Promise<Still | NoStill> {
  const {figures, naming, formats, asked} = subject;
  const {dataset, view: looked} = figures;
  const {core, flags} = naming.messages;
  const {projects, meta} = dataset;
  if (projects.size === 0) return {reason: flags.noProjects};
  const found = asked.project ? recordOf(projects, asked.project) : undefined;
  if (asked.project !== undefined && !found)
    return {reason: asked.project ? flags.unknownProject(asked.project) : flags.noProject};
  const context: FlagContext = {naming, formats, currency: meta.currencies[0] ?? ''};
  const on = asked.today ?? meta.asOf ?? today();
  const results = await judge(await gatherShared(dataset, on), asked.rules, asked.limits);
  const passing = looked.records === 'projects' ? figures.rows : undefined;
  const view = flagView(results, found ? Uint32Array.of(found.row) : passing);
  const name = found && chooseText(projects.titles[found.row], naming.locale)?.text;
  const title = found ? [flags.headingOf, name ?? asked.project].join(': ') : flagsTitle(meta, context);
  const drawing = found ? drawingOfProject(results, found.row, context) : drawingOfFeed(view, context);
  const sentence = found
    ? projectSentence(drawing.lines.length, results, context)
    : (flagsSentence(view, context) ?? core.emptyFiltered);
  const twin: TableTwin = flagsTwin(view.found, projects, context, title);
  const reckoned = {on, dated: asked.today !== undefined || meta.asOf !== undefined};
  const faults = faultsSentence(results.settings, context);
  return {
    title,
    sentence: withMeaning(sentence, context),
    notes: [
      ...(faults === undefined ? [] : [`${flags.warnings}. ${faults}`]),
      reckonedSentence(reckoned, !found && view.filtered, context),
    ],
    twin,
    csv: twinCsv(twin),
    draw: (width, ink) => drawFlags(drawing, width, ink),
  };
}
