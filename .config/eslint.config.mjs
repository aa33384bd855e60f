import {fileURLToPath} from 'node:url';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

const forbidden = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe)$/]',
    message: 'Nothing from a feed is ever HTML: use a template.',
  },
  {selector: 'ExportDefaultDeclaration', message: 'Export by name.'},
];
const intl = {
  selector: "Identifier[name='Intl'], CallExpression[callee.property.name=/^toLocale/]",
  message: 'Browsers lack Kazakh: use src/i18n.',
};

/** Typed as a promise for comparisons of DOM with stored snapshots; all others are done at once. */
const CHAI_EQUAL = {from: 'package', package: 'chai', name: 'Equal'};

export default defineConfig(
  {ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/']},
  ...tseslint.configs.recommended,
  {
    files: ['{src,test,stories}/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly, lit['flat/recommended']],
    languageOptions: {
      parserOptions: {project: ['tsconfig.json', '.config/tsconfig.cli.json'], tsconfigRootDir: root},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: [CHAI_EQUAL]}],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_'},
      ],
      'max-depth': ['error', 3],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'sort-imports': ['error', {ignoreCase: true, ignoreDeclarationSort: true}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-restricted-imports': ['error', {patterns: ['lit/directives/unsafe-*']}],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/ambient.d.ts'],
    rules: {'no-restricted-syntax': ['error', ...forbidden]},
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/ambient.d.ts', 'src/i18n/**', 'src/cli/**'],
    rules: {'no-restricted-syntax': ['error', ...forbidden, intl]},
  },
  {
    files: ['**/*.mjs', '.storybook/*', 'src/cli/**', 'test/**'],
    rules: {'no-console': 'off'},
  },
  {
    // Declarations of frameworks are extended by interfaces, whose members come from the tags.
    files: ['.config/typings/*.d.ts'],
    rules: {'@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}]},
  },
  {
    // One program that draws one map, kept whole beside its result.
    files: ['src/feed/regions/kz/build-kz-regions.mjs'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    // Chai states expectations as properties.
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
