import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {build} from 'esbuild';
import {minify as minifyAgain} from 'terser';
import {minify} from 'vite';

/** Empties a folder before the build, so that chunks of earlier builds do not stay. */
export function emptied(folder) {
  return {name: 'emptied', buildStart: () => rmSync(folder, {recursive: true, force: true})};
}

/** Makes a module a file of this name, which may hold what other files need too. */
export function entry(id, fileName) {
  return {
    name: 'entry',
    buildStart() {
      this.emitFile({type: 'chunk', id: resolve(id), fileName, preserveSignature: 'allow-extension'});
    },
  };
}

/**
 * Lets one bundle run in browsers and be imported by Node: Lit is taken in its build for Node, which looks before it
 * touches the DOM, and the DOM it would bring along for servers is left out.
 */
export function litWithoutDom() {
  const shim = '\0dom-shim';
  return {
    name: 'lit-without-dom',
    async resolveId(source, importer, options) {
      if (source === '@lit-labs/ssr-dom-shim') return shim;
      if (!source.endsWith('is-server.js')) return null;
      // Asked by code that decides what to do in a browser: there the answer must be no.
      const found = await this.resolve(source, importer, {...options, skipSelf: true});
      return found && found.id.replace('/lit-html/node/', '/lit-html/');
    },
    load: (id) => (id === shim ? 'export const HTMLElement = class {}, customElements = undefined;' : null),
  };
}

/**
 * An address beside a module is something bundlers look for, and warn of where they cannot tell what it names: MapLibre's is of a
 * worker, which a page names against itself.
 */
export function mapLibreForBundlers() {
  const found = 'new URL(e,import.meta.url)';
  return {
    name: 'maplibre-for-bundlers',
    transform(code, id) {
      if (!id.endsWith('/maplibre-gl/dist/maplibre-gl.mjs')) return null;
      if (!code.includes(found)) this.error('MapLibre has changed: look how it finds its worker.');
      return {code: code.replace(found, 'new URL(e,document.baseURI)'), map: null};
    },
  };
}

/** Leaves line breaks and indents out of templates and style sheets: runs of white space become one space, as HTML reads them. */
export function tightTemplates() {
  return {
    name: 'tight-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(?:html|svg|css)`/.test(code)) return null;
      const texts = textsOf(this.parse(code)).sort((a, b) => b.start - a.start);
      return {
        code: texts.reduce(
          (rest, text) => rest.slice(0, text.start) + text.tight + rest.slice(text.end),
          code,
        ),
        map: null,
      };
    },
  };
}

const TIGHTENED = {html: tightMarkup, svg: tightMarkup, css: tightStyles};

/** The parts of templates with a tag that are plain text. */
function textsOf(node) {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (!node || typeof node.type !== 'string') return [];
  const within = Object.values(node).flatMap((value) => (typeof value === 'object' ? textsOf(value) : []));
  const tighten = node.type === 'TaggedTemplateExpression' && TIGHTENED[node.tag.name];
  if (!tighten) return within;
  return [
    ...within,
    ...node.quasi.quasis.map(({start, end, value}) => ({start, end, tight: tighten(value.raw)})),
  ];
}

function tightMarkup(text) {
  return text.replace(/\s+/g, ' ');
}

function tightStyles(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');
}

/** The code behind decorators, once: esbuild writes it into each module. */
export function sharedDecorators() {
  const shared = '\0decorate-class';
  const helper = /(?:var __(?:defProp|getOwnPropDesc) = .*\n)+var __decorateClass = [\s\S]*?\n};\n/;
  return {
    name: 'shared-decorators',
    resolveId: (source) => (source === shared ? shared : null),
    load: (id) => (id === shared ? DECORATE : null),
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('__decorateClass(')) return null;
      if (!helper.test(code)) this.error('esbuild writes decorators in another way.');
      const decorated = code.replace(helper, '');
      return {
        code: `import {decorate as __decorateClass} from ${JSON.stringify(shared)};\n${decorated}`,
        map: null,
      };
    },
  };
}

/** Of legacy decorators what ours need: those of fields. */
const DECORATE = `export const decorate = (decorators, target, key) => {
  for (const decorator of decorators) {
    const descriptor = decorator(target, key);
    if (descriptor) Object.defineProperty(target, key, descriptor);
  }
};`;

/** Minifies scripts, by two one after the other: a fortieth smaller than esbuild does. */
export function minified() {
  return {
    name: 'minified',
    async renderChunk(code, {fileName}) {
      const options = {module: true, compress: {target: 'es2022'}, mangle: {toplevel: true}};
      const {code: small} = await minify(fileName, code, options);
      const {code: smaller} = await minifyAgain(small, TERSER);
      return {code: smaller, map: null};
    },
  };
}

/**
 * Resolves `import()` against the page and not the script: a classic script from another origin, as every script is to a page
 * without one, has no address to resolve against (HTML, "create a classic script": muted errors).
 */
export function importsFromPage() {
  return {
    name: 'imports-from-page',
    renderDynamicImport: () => ({left: 'import(new URL(', right: ',document.baseURI).href)'}),
  };
}

const TERSER = {
  module: true,
  ecma: 2022,
  compress: {ecma: 2022, passes: 3, keep_fargs: false, unsafe_arrows: true},
  mangle: {toplevel: true},
  format: {ecma: 2022, comments: false},
};

/** Copies files that need no work, where they exist. */
export function copied(files) {
  return {
    name: 'copied',
    generateBundle() {
      for (const [from, fileName] of Object.entries(files)) {
        if (existsSync(from)) this.emitFile({type: 'asset', fileName, source: readFileSync(from)});
      }
    },
  };
}

/** Bundles one module of ours by itself, with packages that are CommonJS, which Rollup does not read. */
export function bundledApart(file) {
  const entry = resolve(file);
  const inputs = [];
  return {
    name: 'bundled-apart',
    inputs,
    async load(id) {
      if (id !== entry) return null;
      const options = {bundle: true, write: false, metafile: true, format: 'esm', platform: 'node'};
      const {metafile, outputFiles} = await build({
        ...options,
        entryPoints: [entry],
        target: 'es2022',
        minify: true,
        legalComments: 'none',
      });
      inputs.push(...Object.keys(metafile.inputs).map((input) => resolve(input)));
      return {code: outputFiles[0].text, map: null};
    },
  };
}

/** Packages whose published files hold their own dependencies. */
const BUNDLES = ['maplibre-gl'];

/**
 * Writes the licences of the packages inside the bundle, and of those inside them: they ask to travel with their code.
 *
 * @param inputs modules that another bundler has taken in
 */
export function licences(fileName, inputs = []) {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const modules = [
        ...Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {})),
        ...inputs,
      ];
      const folders = new Set(modules.map(packageFolder).filter(Boolean));
      for (const folder of [...folders])
        if (BUNDLES.some((name) => folder.endsWith(`/node_modules/${name}`)))
          addDependencies(folder, folders);
      const texts = [...folders].sort().map(licenceOf);
      if (texts.length > 0) this.emitFile({type: 'asset', fileName, source: texts.join('\n\n')});
    },
  };
}

function packageFolder(id) {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function addDependencies(folder, folders) {
  const {dependencies = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@types/'))) {
    const found = [join(folder, 'node_modules', name), resolve('node_modules', name)].find(existsSync);
    if (!found) throw new Error(`${name} of ${folder} is not installed.`);
    if (folders.has(found)) continue;
    folders.add(found);
    addDependencies(found, folders);
  }
}

function licenceOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8') : licenceInReadme(folder);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

function licenceInReadme(folder) {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const [, text] = /^#+ *licen[cs]e.*\n([\s\S]*?)(?=^#|$(?![\s\S]))/im.exec(readme) ?? [];
  if (!text?.trim()) throw new Error(`${folder} brings no text of its licence.`);
  return text;
}

/** Writes the hash of each script that a page may name with `integrity`. */
export function integrity(folder) {
  return {
    name: 'integrity',
    writeBundle() {
      const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
      const hashes = scripts.map((file) => [file, sha384(readFileSync(join(folder, file)))]);
      writeFileSync(join(folder, 'integrity.json'), JSON.stringify(Object.fromEntries(hashes), null, 2));
    },
  };
}

function sha384(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Tells `npm run size` which chunk needs which, and what each is made of; `add` keeps what an earlier bundle told. */
export function bundleGraph(file, {add = false} = {}) {
  return {
    name: 'bundle-graph',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const graph = chunks.map(({fileName, imports, dynamicImports, modules}) => [
        fileName,
        {imports, dynamicImports, modules: Object.keys(modules).map((id) => relative(resolve('.'), id))},
      ]);
      mkdirSync(dirname(file), {recursive: true});
      const earlier = add && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
      writeFileSync(file, JSON.stringify({...earlier, ...Object.fromEntries(graph)}, null, 2));
    },
  };
}
