import {DATE_FORMATS} from './declared-date.js';
import {mappingFault} from './mapping-fault.js';
import {isRecord, isUnsafeKey, pointerStep} from './record.js';
import {valuePath} from './value-path.js';

/** Refuses what a key of a mapping cannot hold. */
export type Check = (value: unknown, pointer: string) => void;

const SOURCE = 'a path, a list of paths, {"constant": …} or {"template": "…{path}…"}';
const MONEY = '"budget", ["budget", "plan"] or {"path": "budget_mln", "factor": 1000000}';

/** Where a value stands: a path, several, a constant or a template. */
export const source: Check = (value, pointer) => {
  if (!isSource(value)) throw mappingFault(pointer, `"${lastOf(pointer)}" must be ${SOURCE}.`);
  if (isRecord(value) && value['dateFormat'] !== undefined)
    dateFormat(value['dateFormat'], `${pointer}/dateFormat`);
};

/** A source, or one for each language. */
export const text: Check = (value, pointer) => {
  if (!isRecord(value) || ['constant', 'template', 'path'].some((key) => key in value)) {
    source(value, pointer);
    return;
  }
  for (const language of Object.keys(value)) {
    if (isUnsafeKey(language)) throw mappingFault(pointer, `"${language}" is no language.`);
    source(value[language], `${pointer}${pointerStep(language)}`);
  }
};

/** A name, or the columns of an id, a name and an address. */
export const party: Check = (value, pointer) => {
  if (!isRecord(value) || !['id', 'name', 'url'].some((key) => key in value)) {
    text(value, pointer);
    return;
  }
  if (value['id'] !== undefined) source(value['id'], `${pointer}/id`);
  if (value['url'] !== undefined) source(value['url'], `${pointer}/url`);
  if (value['name'] !== undefined) text(value['name'], `${pointer}/name`);
};

/** Where a sum stands, with what it is to be multiplied by. */
export const money: Check = (value, pointer) => {
  if (!isSource(value)) throw mappingFault(pointer, `"${lastOf(pointer)}" must be a path, such as ${MONEY}.`);
  if (!isRecord(value)) return;
  if (value['factor'] !== undefined) positive(value['factor'], `${pointer}/factor`);
  if (value['decimal'] !== undefined) decimal(value['decimal'], `${pointer}/decimal`);
  if (value['zeroIsMissing'] !== undefined && typeof value['zeroIsMissing'] !== 'boolean')
    throw mappingFault(`${pointer}/zeroIsMissing`, '"zeroIsMissing" of a column must be true or false.');
};

/** Where addresses of files and photos stand, one or several. */
export const links: Check = (value, pointer) => {
  if (Array.isArray(value) && value.length > 0) {
    value.forEach((entry, at) => link(entry, `${pointer}/${at}`));
    return;
  }
  link(value, pointer);
};

const link: Check = (value, pointer) => {
  if (isPath(value)) return;
  if (!isRecord(value) || value['url'] === undefined)
    throw mappingFault(
      pointer,
      `"${lastOf(pointer)}" must be a path, a list of paths, or {"list": "files", "url": "href", "title": "name"}.`,
    );
  if (value['list'] !== undefined) path(value['list'], `${pointer}/list`);
  for (const key of ['url', 'date', 'type', 'when'])
    if (value[key] !== undefined) source(value[key], `${pointer}/${key}`);
  if (value['title'] !== undefined) text(value['title'], `${pointer}/title`);
};

/** The path of one column. */
export const path: Check = (value, pointer) => {
  if (!isPath(value))
    throw mappingFault(pointer, `"${lastOf(pointer)}" must be a path, such as "data.items".`);
};

/** A number to multiply by. */
export const positive: Check = (value, pointer) => {
  if (!(typeof value === 'number' && value > 0 && Number.isFinite(value)))
    throw mappingFault(pointer, `"${lastOf(pointer)}" must be a number such as 1, 1000 or 1000000.`);
};

/** The mark before decimals. */
export const decimal = oneOf(['.', ',']);
/** The order of day and month. */
export const dateFormat = oneOf(DATE_FORMATS);

/** One of a few words. */
export function oneOf(words: readonly unknown[]): Check {
  return (value, pointer) => {
    if (!words.includes(value))
      throw mappingFault(
        pointer,
        `"${lastOf(pointer)}" must be ${words.length > 2 ? 'one of ' : ''}${words.map((word) => `"${String(word)}"`).join(words.length > 2 ? ', ' : ' or ')}.`,
      );
  };
}

function isSource(value: unknown): boolean {
  if (isPaths(value)) return true;
  if (!isRecord(value)) return false;
  if (['string', 'number'].includes(typeof value['constant']) || isPaths(value['path'])) return true;
  return typeof value['template'] === 'string';
}

function isPaths(value: unknown): boolean {
  return isPath(value) || (Array.isArray(value) && value.length > 0 && value.every(isPath));
}

/** True for a path that can be followed. */
export function isPath(value: unknown): boolean {
  return typeof value === 'string' && valuePath(value) !== undefined;
}

function lastOf(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}
