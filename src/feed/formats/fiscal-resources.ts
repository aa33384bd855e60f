import {isRecord, type JsonRecord, listOf, pointerStep, recordOf, wordOf} from './record.js';

/** A column as a descriptor tells of it. */
export interface FiscalField {
  readonly name: string;
  readonly record: JsonRecord;
  readonly pointer: string;
}

/** A foreign key: values of `column` are looked up in the column `target` of another resource. */
export interface FiscalLink {
  readonly column: string;
  readonly resource: string;
  readonly target: string;
}

/** A table that a data package names. */
export interface FiscalResource {
  readonly index: number;
  readonly name: string;
  /** JSON Pointer to the resource. */
  readonly pointer: string;
  /** Files beside the package, the parts of one table; empty where the rows stand in `data`. */
  readonly paths: readonly string[];
  readonly record: JsonRecord;
  readonly fields: readonly FiscalField[];
  /** Columns that are not in the table: constants, and what `normalize` speaks of. */
  readonly extras: readonly FiscalField[];
  readonly links: readonly FiscalLink[];
}

/** The resources of a data package. */
export function fiscalResources(json: JsonRecord): readonly FiscalResource[] {
  return listOf(json['resources']).map((value, index) => {
    const record = recordOf(value);
    const schema = recordOf(record['schema']);
    const pointer = `/resources/${index}`;
    const paths = listOf(record['path'] ?? record['url'] ?? record['file']).flatMap(
      (path) => wordOf(path) ?? [],
    );
    return {
      index,
      name: wordOf(record['name']) ?? paths[0] ?? `resource ${index + 1}`,
      pointer,
      paths,
      record,
      fields: fieldsIn(schema['fields'], `${pointer}/schema/fields`),
      extras: fieldsIn(schema['extraFields'], `${pointer}/schema/extraFields`),
      links: [...listOf(schema['foreignKeys']), ...listOf(record['foreignKeys'])].flatMap(linkOf),
    };
  });
}

/** The entries of a list of named objects, which older files write as an object, or as a list of objects of one key. */
export function namedIn(value: unknown, pointer: string): readonly FiscalField[] {
  if (!Array.isArray(value)) return entriesOf(recordOf(value), pointer);
  return value.flatMap((entry, index): readonly FiscalField[] => {
    if (!isRecord(entry)) return [];
    const name = wordOf(entry['name']) ?? wordOf(entry['id']);
    const at = `${pointer}/${index}`;
    return name === undefined ? entriesOf(entry, at) : [{name, record: entry, pointer: at}];
  });
}

function entriesOf(record: JsonRecord, pointer: string): readonly FiscalField[] {
  return Object.entries(record).flatMap(([name, value]) =>
    isRecord(value) ? [{name, record: value, pointer: pointer + pointerStep(name)}] : [],
  );
}

function fieldsIn(value: unknown, pointer: string): readonly FiscalField[] {
  return listOf(value).flatMap((entry, index) => {
    const record = typeof entry === 'string' ? {name: entry} : recordOf(entry);
    const name = wordOf(record['name']) ?? wordOf(record['id']);
    return name === undefined ? [] : [{name, record, pointer: `${pointer}/${index}`}];
  });
}

function linkOf(value: unknown): readonly FiscalLink[] {
  const {fields, reference} = recordOf(value);
  const {resource, fields: targets} = recordOf(reference);
  const [column, target] = [wordOf(listOf(fields)[0]), wordOf(listOf(targets)[0])];
  const name = wordOf(resource);
  return column === undefined || target === undefined || name === undefined || name === ''
    ? []
    : [{column, resource: name, target}];
}
