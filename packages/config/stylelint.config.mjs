/** What every stylesheet of ours must hold: tokens for colours, room and type, named screens, nothing that shouts. */
export default {
  extends: 'stylelint-config-standard-scss',
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  reportUnscopedDisables: true,
  rules: {
    'color-named': 'never',
    'color-no-hex': [true, { message: 'A colour is a token: see _palette.scss.' }],
    'declaration-no-important': true,
    'declaration-property-unit-disallowed-list': [
      { '/^(margin|padding|gap|row-gap|column-gap)/': ['rem', 'px'] },
      { message: 'Room is a token: --space-\u2026' },
    ],
    'declaration-property-value-disallowed-list': [
      { 'font-weight': ['/^[5-9]\\d\\d$/'], 'font-size': ['/rem/'] },
      { message: 'Type is a token: --text-\u2026, --bold' },
    ],
    'media-feature-name-disallowed-list': [
      ['width', 'min-width', 'max-width'],
      { message: 'A width at which a layout changes has a name: see _screens.scss.' },
    ],
    'property-disallowed-list': [
      ['transition', 'animation', 'scroll-behavior'],
      { message: 'Nothing moves unless it is asked to.' },
    ],
    'selector-class-pattern': [
      '^(ac|api|gr|map|explore|gallery|nhsuk)(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$',
      { resolveNestedSelectors: true },
    ],
    'custom-property-empty-line-before': null,
    'declaration-block-no-redundant-longhand-properties': [true, { ignoreShorthands: ['grid-template'] }],
    'max-nesting-depth': 3,
    'no-descending-specificity': null,
  },
  overrides: [
    { files: ['**/_palette.scss'], rules: { 'color-no-hex': null } },
    { files: ['**/_screens.scss'], rules: { 'media-feature-name-disallowed-list': null } },
  ],
}
