import type {SchemaError} from './json-schema-engine.js';

const CHOICES = ['anyOf', 'oneOf'];

/**
 * Leaves of each choice between forms what tells most: the faults found deepest, in the form that fits best, else that no
 * form fits.
 */
export function tellingFaults(errors: readonly SchemaError[]): readonly SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (!CHOICES.includes(error.keyword)) {
      kept.push(error);
      continue;
    }
    const inside: SchemaError[] = [];
    for (let last = kept.at(-1); last && isInside(last, error); last = kept.at(-1))
      inside.push(kept.pop() as SchemaError);
    kept.push(...telling(inside.reverse(), error));
  }
  return kept;
}

function telling(inside: readonly SchemaError[], choice: SchemaError): readonly SchemaError[] {
  const depth = Math.max(...inside.map(depthOf), depthOf(choice));
  if (depth > depthOf(choice)) return inside.filter((fault) => depthOf(fault) === depth);
  const ofRightType = inside.filter(({keyword}) => keyword !== 'type');
  const forms = new Set(ofRightType.map(({parentSchema}) => parentSchema));
  return forms.size === 1 ? ofRightType : [choice];
}

function isInside(fault: SchemaError, choice: SchemaError): boolean {
  if (fault.instancePath.startsWith(`${choice.instancePath}/`)) return true;
  if (fault.instancePath !== choice.instancePath) return false;
  const forms = Array.isArray(choice.schema) ? (choice.schema as readonly object[]) : [];
  return forms.some((form) => form === fault.parentSchema || '$ref' in form);
}

function depthOf({instancePath}: SchemaError): number {
  return instancePath.split('/').length;
}
