import {html, nothing} from 'lit';
import type {Milestone} from '../model/project.js';
import {today} from '../store/today.js';
import {type DossierContext, renderText} from './dossier-context.js';
import {judgeMilestone} from './judge-milestone.js';

/** Planned steps with their days, and how each stands. */
export function renderMilestones(context: DossierContext) {
  const {record, naming} = context;
  const {milestones = []} = record.detail;
  if (milestones.length === 0) return nothing;
  const {project} = naming.messages;
  return html`
    <div class="subtitle" role="heading" aria-level=${Math.min(6, context.level + 1)}>${project.milestones}</div>
    <ol class="milestones">${milestones.map((milestone) => renderMilestone(milestone, context))}</ol>
  `;
}

function renderMilestone(milestone: Milestone, context: DossierContext) {
  const {dataset, naming, formats} = context;
  const {project} = naming.messages;
  const {due, met, title} = milestone;
  const course = judgeMilestone(milestone, dataset.meta.asOf ?? today());
  const isMet = course?.kind === 'met' || course?.kind === 'metLate';
  const told = [
    ...(due === undefined ? [] : [project.milestoneDue(formats.date(due))]),
    ...(isMet ? [project.milestoneMet(met === undefined ? undefined : formats.date(met))] : []),
    ...standing(course, context),
  ];
  const late = course?.kind === 'overdue' || course?.kind === 'notMet';
  return html`
    <li class=${late ? 'behind' : ''}>
      ${renderMark(isMet)}<span>${late ? html`<span class="sign" aria-hidden="true">▲ </span>` : nothing}${renderText(title, context)}</span>
      <span class="change">${told.join(', ')}</span>
    </li>
  `;
}

/** A diamond, filled when the step was reached. */
function renderMark(isMet: boolean) {
  return html`<svg class="key" width="14" height="12" aria-hidden="true"><path class="milestone ${isMet ? 'met' : ''}" d="M7 1l5 5-5 5-5-5z"></path></svg>`;
}

function standing(
  course: ReturnType<typeof judgeMilestone>,
  {naming, formats}: DossierContext,
): readonly string[] {
  const {project} = naming.messages;
  switch (course?.kind) {
    case 'metLate':
      return [project.milestoneLate(formats.duration(course.days))];
    case 'overdue':
      return [project.milestoneOverdue(formats.duration(course.days))];
    case 'due':
      return [project.milestoneLeft(formats.duration(course.days))];
    case 'notMet':
    case 'partiallyMet':
      return [project.milestone[course.kind]];
    default:
      return [];
  }
}
