import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { assertionInParser } from './build/lint/assertion-in-parser.mjs';
import { fileNames } from './build/lint/file-names.mjs';

const sources = ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'];
const tests = ['tests/**/*.{ts,tsx}'];
const configs = ['build/*.config.ts'];
const scripts = ['build/**/*.mjs', 'bench/**/*.mjs'];

/** @type {import('eslint').Linter.RulesRecord} */
const size = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 50 }],
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
  'no-nested-ternary': 'error',
};

/** @type {import('eslint').Linter.RulesRecord} */
const habits = {
  eqeqeq: 'error',
  'prefer-const': 'error',
  'no-var': 'error',
  'no-console': 'off',
  'local/file-names': 'error',
};

/** Reading the clock, chance or the locale makes the same data give another answer. */
const ambient = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pass the time in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pass the date in.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pass a seed in.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'Format with text/ and a language passed in.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length=1]",
    message: 'Compare with a language passed in.',
  },
  {
    selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
    message: 'Pass the language in.',
  },
];

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by its name.',
};

const barrel = {
  selector: 'ExportAllDeclaration',
  message: 'Import from the file that declares it; no barrels.',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      'tour/',
      'test-results/',
      'coverage/',
      'tests/arch/planted/',
    ],
  },
  {
    plugins: {
      local: { rules: { 'assertion-in-parser': assertionInParser, 'file-names': fileNames } },
    },
  },
  {
    files: [...sources, ...tests, ...configs],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...size,
      ...habits,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'local/assertion-in-parser': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      'no-restricted-syntax': ['error', defaultExport, barrel],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, barrel, ...ambient] },
  },
  {
    // Tables of words and sentences are data.
    files: ['shared/text/**/*.ts', 'shared/domain/vocabulary.ts', 'shared/extract/{ru,en}/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['renderer/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 200 }] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/main/ipc.ts', 'electron/preload/preload.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain', 'ipcRenderer'],
              message: 'Go through the channel table.',
            },
          ],
        },
      ],
    },
  },
  {
    // A story or a corpus table is one long describe block.
    files: tests,
    rules: {
      'local/assertion-in-parser': 'off',
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      'max-params': 'off',
    },
  },
  {
    files: scripts,
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: { ...size, ...habits, 'no-restricted-syntax': ['error', defaultExport, barrel] },
  },
  {
    // What a tool reads as its configuration it reads from the default export.
    files: [...configs, 'build/dependency-cruiser.mjs', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', barrel] },
  },
);
