import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {showsMap} from './consumer-page.mjs';
import {packed, run} from './packed.mjs';

/**
 * Installs the packed tarball in the samples of `demo/samples`, as their readers will, and type-checks, builds and opens
 * them: `npm run consumer -- vite webpack`, all of them without words. `--keep` leaves the folders and pictures there.
 *
 * `page` is the file with the markup, in which a wrong word has to be refused; `assets` is what is copied as it is.
 */
const SAMPLES = {
  vite: {out: 'dist', assets: 'public', strict: true},
  webpack: {out: 'public', assets: 'public', strict: true},
  esbuild: {out: 'public', assets: 'public', strict: true},
  parcel: {out: 'dist', assets: 'dist'},
  next: {out: 'out', assets: 'public', page: 'app/budget.tsx'},
  nuxt: {out: '.output/public', assets: 'public', page: 'app/app.vue'},
  sveltekit: {out: 'build', assets: 'static', page: 'src/routes/+page.svelte'},
  astro: {out: 'dist', assets: 'public', page: 'src/pages/index.astro'},
};

/** Frameworks write scripts and styles of their own into the page, Parcel a map of its modules. */
const OWN = {true: '', false: " 'unsafe-inline'"};
/** Larger than what a page reads by itself. */
const FEED = 'demo/feeds/almaty-region-illustrative.json';
const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const keep = words.includes('--keep');
const asked = words.filter((word) => !word.startsWith('--'));
const unknown = asked.filter((word) => !(word in SAMPLES));
assert.deepEqual(unknown, [], `Samples are ${Object.keys(SAMPLES).join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
const {tarball} = packed(folder);
for (const name of asked.length > 0 ? asked : Object.keys(SAMPLES)) await tried(name);
if (keep) console.log(folder);
else rmSync(folder, {recursive: true});

async function tried(name) {
  const start = performance.now();
  try {
    await works(name, SAMPLES[name]);
    console.log(`ok  ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`not ok  ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
  }
}

async function works(name, {out, assets, page, strict = false}) {
  const home = join(folder, name);
  cpSync(join(root, 'demo/samples', name), home, {recursive: true});
  const {scripts, engines} = install(home);
  assert.ok(runsOn(engines?.node), `${name} asks for Node ${engines?.node}, this is ${process.version}.`);
  mkdirSync(join(home, assets), {recursive: true});
  copyFileSync(join(root, FEED), join(home, assets, 'feed.json'));

  if (scripts.types) run('npm', ['run', 'types'], home);
  if (page) refusesWrongWord(home, join(home, page));
  run('npm', ['run', 'build'], home);
  const own = OWN[strict];
  const policy = [
    "default-src 'none'; connect-src 'self'; img-src 'self' data: blob:; worker-src blob:",
    `script-src 'self'${own}; style-src 'self'${own}`,
  ].join('; ');
  await showsMap(join(home, out), {policy, picture: keep && join(folder, `${name}.png`)});
}

/** Puts the tarball where the sample names a version. */
function install(home) {
  const file = join(home, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies['open-budget-elements'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock'], home);
  assert.ok(readdirSync(join(home, 'node_modules')).includes('open-budget-elements'));
  return manifest;
}

/** `>=22.12` and the like. */
function runsOn(range) {
  if (!range) return true;
  const [major, minor = 0] = range.replace(/\D*/, '').split('.').map(Number);
  const [ours, within] = process.versions.node.split('.').map(Number);
  return ours > major || (ours === major && within >= minor);
}

/** Types that are not found refuse nothing. */
function refusesWrongWord(home, page) {
  const text = readFileSync(page, 'utf8');
  assert.ok(text.includes('measure="paid"'));
  writeFileSync(page, text.replace('measure="paid"', 'measure="spent"'));
  assert.throws(
    () => run('npm', ['run', 'types'], home),
    ({stdout = '', stderr = ''}) => /spent/.test(`${stdout}${stderr}`),
    'a wrong measure passes the type check',
  );
  writeFileSync(page, text);
}
