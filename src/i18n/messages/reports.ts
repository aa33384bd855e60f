/** Words on how many reports of citizens there are, for lists and dossiers. */
export interface ReportMessages {
  /** "3 reports" */
  count(all: number, formatted: string): string;
}
