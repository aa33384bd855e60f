/** A kind of report that an Open311 service takes. */
export interface Service {
  readonly code: string;
  readonly name: string;
  readonly description?: string;
  readonly group?: string;
  /** True where the service asks questions of its own for this kind. */
  readonly asks: boolean;
}

/** How a question is answered, as GeoReport v2 names it. */
export const DATATYPES = [
  'string',
  'number',
  'datetime',
  'text',
  'singlevaluelist',
  'multivaluelist',
] as const;
export type Datatype = (typeof DATATYPES)[number];

/** A question of a service. */
export interface ServiceAttribute {
  readonly code: string;
  readonly datatype: Datatype;
  readonly required: boolean;
  /** False for words that are only to be read. */
  readonly variable: boolean;
  readonly description: string;
  /** How to answer. */
  readonly hint?: string;
  readonly values: readonly {readonly key: string; readonly name: string}[];
}

/** By these codes a service asks which project a report is about; it is answered by the form. */
export function asksProject({code, values}: ServiceAttribute, project: string): boolean {
  return (
    /^project(?:[-_ ]?id)?$/i.test(code) && (values.length === 0 || values.some(({key}) => key === project))
  );
}
