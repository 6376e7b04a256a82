import { fileURLToPath } from 'node:url';
import imports from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Floors: routes place views, views bring features together, features stand on kit and lib. */
const floors = [
  { target: './src/kit', from: ['./src/features', './src/views', './src/routes', './src/lib/ipc', './src/lib/generated'], message: 'The kit knows looks and behavior: no feature, no calls to the core, no words.' },
  { target: './src/lib', from: ['./src/features', './src/views', './src/routes'], message: 'The library stands below the features.' },
  { target: './src/features', from: ['./src/views', './src/routes'], message: 'Features meet in views.' },
  { target: './src/views', from: ['./src/routes'], message: 'Routes place views, not the other way.' },
  ...['patients', 'appointments', 'calendar', 'visits', 'followups', 'club', 'settings', 'staff', 'services', 'today', 'session', 'account', 'backups', 'history', 'emergency', 'palette'].map((name) => ({
    target: `./src/features/${name}`, from: './src/features', except: [`./${name}`], message: 'A feature imports no other feature.',
  })),
];

const words = 'Words come from the locales.';
const markup = [
  { selector: ':not(SvelteStyleElement) > SvelteText[value=/\\p{L}/u]', message: words },
  { selector: 'SvelteAttribute[key.name=/^(aria-label|aria-description|title|placeholder|alt|label)$/] > SvelteLiteral[value=/\\p{L}/u]', message: words },
  { selector: 'SvelteAttribute[key.name="style"]', message: 'The content policy refuses inline styles: use a class or a style: directive.' },
];

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/lib/generated'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    plugins: { 'import-x': imports },
    settings: { 'import-x/resolver': { typescript: { project: './tsconfig.json' } }, 'import-x/extensions': ['.ts', '.js'], 'import-x/ignore': ['\\.svelte$'], 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: here, extraFileExtensions: ['.svelte'] } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: floors, basePath: here }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'alert', 'confirm', 'prompt'],
      'no-restricted-syntax': ['error', { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'Nothing is swallowed.' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/button-has-type': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      'no-restricted-syntax': ['error', ...markup],
    },
  },
  { files: ['**/*.js'], ...ts.configs.disableTypeChecked },
);
