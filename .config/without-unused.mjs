/**
 * Leaves out of packages what no page of ours runs. Of Lit: standard decorators, properties told other than by decorators or whose
 * initial value is a default, JSON in attributes, MathML, contexts that are asked for once, doors for polyfills and for markup made on a server, and styles for browsers older than those we are for, which
 * all take style sheets that are made by scripts. Of clusters: tiles, times in the console, several points in one feature, and
 * trees that come as bytes.
 */
export function withoutUnused() {
  return {
    name: 'without-unused',
    transform(code, id) {
      const found = Object.entries(UNUSED).find(([file]) => id.endsWith(`/node_modules/${file}`));
      if (!found) return null;
      const [file, changes] = found;
      if (!changes.every(([unused]) => code.includes(unused)))
        this.error(`${file} has changed: look whether this can still be left out.`);
      const rest = changes.reduce((all, [unused, left]) => all.replace(unused, () => left), code);
      return {code: withoutMethods(rest, this.parse(rest), UNUSED_METHODS[file] ?? []), map: null};
    },
  };
}

function withoutMethods(code, program, names) {
  const classes = program.body.map((node) => node.declaration ?? node).filter((node) => node.body?.body);
  const methods = classes.flatMap(({body}) => body.body).filter(({key}) => names.includes(key?.name));
  if (methods.length < names.length) throw new Error(`Not all of ${names.join(', ')} are there.`);
  return methods.reduceRight((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), code);
}

/** By file what is left out, and what takes its place. */
const UNUSED = {
  '@lit/reactive-element/node/decorators/property.js': [['"object"==typeof o?r(t,e,o):', '']],
  '@lit/reactive-element/node/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'true',
    ],
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', '"css"'],
    [
      "\"Value passed to 'css' function must be a 'css' function result: \"+t+\". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.\"",
      '"css "+t',
    ],
  ],
  '@lit/reactive-element/node/reactive-element.js': [
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(f("properties"))){const t=this.properties,s=[...n(t),...a(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      'this.finalized=!0,this._$Ei();',
    ],
    ['Symbol.metadata??=Symbol("metadata"),l.litPropertyMetadata??=new WeakMap;', ''],
    ['getOwnPropertyNames:n,getOwnPropertySymbols:a,', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['break;case Object:case Array:t=null==t?t:JSON.stringify(t)}', '}'],
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}', '}'],
    ['useDefault:!1,', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||',
      '(this._$AL.has(t)||(this.hasUpdated||',
    ],
    ['{useDefault:i,reflect:e,wrapped:h},r)', '{reflect:e})'],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ['u=l.reactiveElementPolyfillSupport,', ''],
    [',u?.({ReactiveElement:g}),(l.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  '@lit/context/lib/controllers/context-consumer.js': [
    ['}else this.context=s,this.callback=i,this.subscribe=h??!1;', '}'],
    ['this.subscribe=t.subscribe??!1', 'this.subscribe=!0'],
    [',this.subscribe||this.unsubscribe())', ')'],
    [
      'this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(t,s))',
      'this.callback(t,s)',
    ],
    ['this.subscribe=!1,this.provided=!1,', ''],
    ['(this.provided=!1,this.unsubscribe())', 'this.unsubscribe()'],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  'lit-html/node/lit-html.js': [
    [',j=t.litHtmlPolyfillSupport;j?.(S,R),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
  ],
  'supercluster/index.js': [
    [
      'const {log, minZoom, maxZoom} = this.options;',
      'const log = false, {minZoom, maxZoom} = this.options;',
    ],
    ['log: false,', ''],
    ['const now = performance.now();', 'const now = 0;'],
    ["if (g && g.type === 'MultiPoint') numPoints += g.coordinates.length - 1;", ''],
    ["const multi = g.type === 'MultiPoint';", 'const multi = false;'],
    ['generateId: false,', ''],
    ["'point_count_abbreviated': abbrev", ''],
  ],
  'kdbush/index.js': [['if (data) {', 'if (false) {']],
};

/** By file the methods of classes that are left out. */
const UNUSED_METHODS = {
  'supercluster/index.js': ['getTile', 'getTileRaw', '_getTile', '_addTileFeatures'],
  'kdbush/index.js': ['from'],
};
