import type {LateDetails} from '../../model/dataset.js';
import type {ProjectDetail} from '../../model/project.js';
import {IssueList} from './issue-list.js';
import {openBudgetDossier} from './open-budget-dossier.js';
import {pricingOf} from './open-budget-head.js';
import {recordOf} from './record.js';

/** The dossier of a project whose record was left in the feed; its faults were told when the feed was read. */
export function lateDossier(value: unknown, late: LateDetails, row: number): ProjectDetail {
  const record = recordOf(value);
  const {language, indices} = late;
  const pricing = record['currency'] === undefined ? late : pricingOf(record, late);
  const context = {language, pricing, issues: new IssueList()};
  const detail = openBudgetDossier(record, context, `/projects/${indices[row]}`);
  return JSON.parse(JSON.stringify(detail)) as ProjectDetail;
}
