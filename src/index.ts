export {BudgetBars} from './charts/budget-bars.js';
export {BudgetCompare} from './charts/budget-compare.js';
export {BudgetFlow} from './charts/budget-flow.js';
export {BudgetReceipt} from './charts/budget-receipt.js';
export {BudgetStages} from './charts/budget-stages.js';
export {BudgetSummary} from './charts/budget-summary.js';
export {BudgetTable} from './charts/budget-table.js';
export {BudgetTimeline} from './charts/budget-timeline.js';
export {BudgetTreemap} from './charts/budget-treemap.js';
export {BudgetFilters} from './controls/budget-filters.js';
export {BudgetFeedback} from './dialogue/budget-feedback.js';
export {BudgetReportEvent, type OutgoingReport} from './dialogue/budget-report-event.js';
export type {UploadHook} from './dialogue/photo-uploads.js';
export type {Receipt} from './dialogue/read-receipt.js';
export {BudgetExplorer} from './embed/budget-explorer.js';
export {BudgetShare} from './embed/budget-share.js';
export {BudgetMap} from './map/budget-map.js';
export {BudgetFlags} from './project/budget-flags.js';
export {BudgetParty} from './project/budget-party.js';
export {BudgetProject} from './project/budget-project.js';
export {BudgetFeed} from './store/budget-feed.js';

export {BudgetElement, type ElementState} from './element/budget-element.js';
export {BudgetMapLiveEvent} from './map/budget-map-live-event.js';
export {
  BudgetChangeEvent,
  BudgetErrorEvent,
  BudgetFilterEvent,
  BudgetReadyEvent,
  BudgetSelectEvent,
} from './store/events.js';

export {FeedError} from './feed/feed-error.js';
export {type LoadedFeed, type LoadOptions, loadFeed} from './feed/load-feed.js';
export {openBytes, openJson, type OpenOptions} from './feed/open-bytes.js';
export {type Formats, formatsFor, loadFormats} from './i18n/formats.js';
export {loadRelativeTime, type RelativeTime} from './i18n/relative-time.js';
export {type Locale, LOCALES, resolveLocale} from './i18n/locale.js';
export {detailOf} from './model/details.js';
export {formatWhere} from './model/format-where.js';
export {parseWhere, type ParsedWhere, type Where} from './model/where.js';
export {countReports, type ReportCount} from './model/report-counts.js';
export {TOKEN_NOTES} from './theme/token-notes.js';
export {type Token, TOKENS} from './theme/tokens.js';

export type {
  Dataset,
  DateKey,
  Deflator,
  LineTable,
  Meta,
  Need,
  Population,
  ProjectTable,
  Standard,
  Table,
} from './model/dataset.js';
export type {Column, Dimension, Entry} from './model/dimension.js';
export type {Feedback} from './model/feedback.js';
export type {Issue, IssueLevel} from './model/issue.js';
export type {Measure, MoneyKey, Per, Stage} from './model/measure.js';
export type {Places, Precision} from './model/place.js';
export type {
  Contract,
  DatePair,
  DocumentLink,
  Money,
  Party,
  Photo,
  Procurement,
  Progress,
  ProjectDetail,
  Status,
} from './model/project.js';
export type {Region, RegionMap} from './model/region.js';
export type {Text} from './model/text.js';
export type {Records} from './store/view.js';
