import type {Guide, Step} from './render-guide.js';

const INSTALL: Step = {
  text: 'Install the package: from your registry, or the tarball that `npm pack` writes.',
  code: 'npm install ./open-budget-elements-0.1.0.tgz',
};

const FEED: Step = {
  text: 'Put the feed where the site keeps its files, `public/feed.json`, or name its address.',
};

const NOT_DEFINED =
  'Nothing appears: the module that registers the tag is not imported. Every tag has one, define/budget-map.js; define/all.js has all.';

const FLAGS =
  'A flag such as no-footer is on when it is there at all: write {short || undefined}, as false would be written as the text "false". The types refuse it.';

const DATA =
  'An object in `data` is taken as a property only after the element is registered in the browser; a server cannot write it. Give `src`, or set `element.data` after mounting.';

export const PLAIN: Guide = {
  title: 'Plain HTML',
  about: 'Any page that may hold a script: no install and no build.',
  steps: [
    {text: 'Copy the folder dist of the package to your server, for example as /budget/.'},
    {
      text: 'Paste the script once, the tags as often as you like.',
      code: `<script type="module" src="/budget/embed.js"></script>
<budget-map src="/feed.json">
  <a href="/budget-table.html">The same as a table</a>
</budget-map>`,
    },
  ],
  expect:
    'The map is drawn from the feed alone, then MapLibre takes over. What stands inside the tag is shown until then, and where scripts do not run. So that text below does not move, take the code that budget-share writes: it holds the height measured on phones and in columns.',
  fails: [
    'From the disk (file://) browsers load no modules: use a web server, `npx serve` is enough.',
    'A feed on another host needs the header Access-Control-Allow-Origin: *.',
    'A Content-Security-Policy without worker-src blob: leaves the map as SVG; README lists the lines.',
  ],
};

export const BUNDLERS: Guide = {
  title: 'Vite, webpack, esbuild and Parcel',
  about:
    'A site without a framework, built by a bundler. Every chunk and the workers are found without loaders or plugins.',
  steps: [
    INSTALL,
    {text: 'Import a module per tag. Types of elements and events come with them.', sample: 'vite/main.ts'},
    {text: 'Write the tags.', sample: 'vite/index.html'},
    {text: 'webpack needs no loader.', sample: 'webpack/webpack.config.mjs'},
    {
      text: 'esbuild keeps what a page does not need apart with --splitting, into modules; without it everything is one file of 3 MB.',
      sample: 'esbuild/package.json',
    },
    {text: 'Parcel has to be told to read the exports of packages.', sample: 'parcel/package.json'},
  ],
  expect: 'The build has a chunk per language and standard of feeds; a page fetches the few that it needs.',
  fails: [
    NOT_DEFINED,
    'dist/embed.js is for pages without a bundler: in a bundle import define/… instead.',
    'Codes of budget-share name a script that is not there: say embed-src, the address of embed.js on a host that has the folder dist as it is.',
    "Parcel writes a map of its modules into the page: a script-src without 'unsafe-inline' has to name its hash, which the console tells.",
  ],
};

export const REACT: Guide = {
  title: 'React and Next',
  about:
    'React 19 and Next with its app router. React 18 passes attributes too, but neither properties nor listeners.',
  steps: [
    INSTALL,
    FEED,
    {
      text: 'A client component imports the tags; `open-budget-elements/react` types what is written in them.',
      sample: 'next/app/budget.tsx',
    },
    {text: 'A page of the server shows it.', sample: 'next/app/page.tsx'},
  ],
  expect:
    'The server writes the tags with their attributes and what stands inside them; the browser fills them. Attributes have their names in HTML: heading-level, not headingLevel.',
  fails: [
    'React 19 does not attach onbudget-select={…} to what a server has rendered (react/react#35446, open): add the listener in an effect, as above. In an app that is rendered in the browser the attribute works.',
    DATA,
    NOT_DEFINED,
  ],
};

export const VUE: Guide = {
  title: 'Vue and Nuxt',
  about: 'Vue 3 and Nuxt 4.',
  steps: [
    INSTALL,
    FEED,
    {
      text: 'Say that tags with budget- are no components of Vue. Without Nuxt the same stands in vue({template: {compilerOptions}}).',
      sample: 'nuxt/nuxt.config.ts',
    },
    {
      text: 'Import the tags; `open-budget-elements/vue` types them for vue-tsc and editors.',
      sample: 'nuxt/app/app.vue',
    },
  ],
  expect:
    'Listeners have the names of the events: @budget-select. On the server the tags are written with their attributes.',
  fails: ['"Failed to resolve component: budget-map": isCustomElement is missing.', FLAGS, DATA, NOT_DEFINED],
};

export const SVELTE: Guide = {
  title: 'Svelte and SvelteKit',
  about: 'Svelte 5 and SvelteKit, on the server too.',
  steps: [
    INSTALL,
    {text: 'Put the feed into static/feed.json, or name its address.'},
    {
      text: 'Import the tags; `open-budget-elements/svelte` types them.',
      sample: 'sveltekit/src/routes/+page.svelte',
    },
  ],
  expect: 'Listeners are attributes: onbudget-select={…}.',
  fails: [FLAGS, DATA, NOT_DEFINED],
};

export const ANGULAR: Guide = {
  title: 'Angular',
  about: 'Standalone components of today’s Angular.',
  steps: [
    INSTALL,
    FEED,
    {
      text: 'Allow tags that are not components, and import those you use.',
      code: `import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {BudgetSelectEvent} from 'open-budget-elements';
import 'open-budget-elements/define/budget-map.js';

@Component({
  selector: 'app-budget',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <budget-map src="/feed.json" measure="paid" heading-level="2" (budget-select)="choose($event)"></budget-map>
    <output>{{ project() }}</output>
  \`,
})
export class Budget {
  readonly project = signal<string | undefined>(undefined);

  choose(event: Event): void {
    this.project.set((event as BudgetSelectEvent).project);
  }
}`,
    },
  ],
  expect:
    'Square brackets set properties ([data]="feed", [noFooter]="short"), plain attributes stay as they are written.',
  fails: [
    '"budget-map is not a known element": CUSTOM_ELEMENTS_SCHEMA is missing in that component.',
    'Templates of Angular do not check what is written in foreign tags; editors do, see the custom data in README.',
    NOT_DEFINED,
  ],
};

export const ASTRO: Guide = {
  title: 'Astro',
  about: 'Pages that are written once and need no framework in the browser.',
  steps: [
    INSTALL,
    FEED,
    {
      text: 'Write the tags, and import them in a script of the page; `open-budget-elements/astro` types them.',
      sample: 'astro/src/pages/index.astro',
    },
  ],
  expect: 'HTML with the tags, and one script that Astro bundles.',
  fails: [
    'An import between the fences (---) runs on the server and registers nothing in the browser: it belongs into <script>.',
    NOT_DEFINED,
  ],
};
