import {readdirSync} from 'node:fs';

/**
 * Runs every `*.bench.mjs` of this folder, each of which exports by default a function that measures and returns
 * `{name, figures: {[name]: number}, holds: [{what, value, limit, ok}]}`. `--json` prints the figures by name instead
 * of a table; other words choose files.
 */
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const json = process.argv.includes('--json');
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.mjs'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();

const results = [];
for (const file of files) {
  const {default: measure} = await import(new URL(file, import.meta.url));
  results.push(await measure());
}

if (json)
  console.log(JSON.stringify(Object.fromEntries(results.map(({name, figures}) => [name, figures])), null, 2));
else results.forEach(print);

const broken = results.flatMap(({name, holds}) =>
  holds.filter(({ok}) => !ok).map(({what}) => `${name}: ${what}`),
);
for (const what of broken) console.error(`does not hold: ${what}`);
process.exit(broken.length > 0 || results.length === 0 ? 1 : 0);

function print({name, figures, holds}) {
  console.log(`\n${name}`);
  for (const [what, value] of Object.entries(figures)) console.log(`  ${what.padEnd(56)} ${round(value)}`);
  for (const {what, value, limit, ok} of holds) {
    console.log(`  ${ok ? 'ok    ' : 'FAILED'} ${what.padEnd(49)} ${round(value)} (limit ${round(limit)})`);
  }
}

function round(value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
