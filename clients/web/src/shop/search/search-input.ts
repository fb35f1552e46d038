/** The plain search field and the one with suggestions are the same to whoever types. */
export const searchInput = {
  name: 'search',
  type: 'search',
  'aria-label': 'Search the shop',
  placeholder: 'What should it do for you?',
  enterKeyHint: 'search',
  autoComplete: 'off',
} as const;
