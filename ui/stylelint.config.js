/** Looks come from the tokens, and nothing knows left from right. */
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [
    { files: ['**/*.svelte'], customSyntax: 'postcss-html' },
    { files: ['src/kit/tokens.css'], rules: { 'color-no-hex': null, 'function-disallowed-list': null, 'unit-disallowed-list': null } },
  ],
  rules: {
    'csstools/use-logical': 'always',
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'lab', 'lch'],
    'unit-disallowed-list': ['px', 'pt'],
    'declaration-property-value-disallowed-list': { 'text-align': ['left', 'right'], float: ['left', 'right'] },
    'declaration-no-important': true,
    'block-no-empty': true,
  },
};
