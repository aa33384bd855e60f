import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads the types of the library as the compiler does: `attributeTypes()(name, property)` is the type of a property of an
 * exported class, with the values of an enumeration written out where its source only names it, and without `undefined`.
 */
export function attributeTypes() {
  const {config} = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent({...config, include: []}, ts.sys, root);
  const program = ts.createProgram([`${root}src/index.ts`, `${root}src/ambient.d.ts`], {
    ...options,
    types: [],
  });
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile(`${root}src/index.ts`));
  const classes = new Map(checker.getExportsOfModule(index).map((symbol) => [symbol.name, symbol]));
  return (name, property) => {
    const exported = classes.get(name);
    if (!exported) throw new Error(`${name} is not exported by src/index.ts.`);
    const declared = checker.getDeclaredTypeOfSymbol(targetOf(checker, exported));
    const member = checker.getTypeOfSymbol(checker.getPropertyOfType(declared, property));
    return textOf(checker, checker.getNonNullableType(member));
  };
}

function targetOf(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function textOf(checker, type) {
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return checker.typeToString(type);
  const values = type.types.map((part) => (part.isStringLiteral() ? `'${part.value}'` : undefined));
  if (values.every(Boolean)) return values.join(' | ');
  // Known words beside any other: `'kk' | (string & {})`.
  const isOpen = type.types.every((part) => part.isStringLiteral() || part.isIntersection());
  return isOpen ? [...values.filter(Boolean), 'string'].join(' | ') : checker.typeToString(type);
}
