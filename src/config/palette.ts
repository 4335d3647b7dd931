/** Palettes that `palette` in site.yaml knows; the first is the default. Their colours: src/styles/palettes.css. */
export const palettes = ['vermilion', 'celadon', 'indigo', 'ink'] as const;

/** One of the palettes. */
export type Palette = (typeof palettes)[number];

/** What a browser's own bars take on, by day and by night: the paper of each palette. */
export const paperOf: Readonly<Record<Palette, { day: string; night: string }>> = {
  vermilion: { day: '#f7f2e8', night: '#181614' },
  celadon: { day: '#f3f6f1', night: '#141816' },
  indigo: { day: '#f5f6fa', night: '#14161b' },
  ink: { day: '#ffffff', night: '#121212' },
};
