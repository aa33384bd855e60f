export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: {head: {htmlAttrs: {lang: 'kk'}, title: 'Ашық бюджет', link: [{rel: 'icon', href: 'data:,'}]}},
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('budget-')}},
  typescript: {tsConfig: {vueCompilerOptions: {strictTemplates: true}}},
});
