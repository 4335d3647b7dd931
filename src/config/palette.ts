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

/** The colours of covers made from titles, of each palette: tint 1 to 6. */
export const coversOf: Readonly<Record<Palette, readonly string[]>> = {
  vermilion: ['#9c3a25', '#2f5d54', '#2c4966', '#7d5a12', '#6f3553', '#443d36'],
  celadon: ['#1d5a4a', '#7a4a1c', '#2f4f5f', '#59661f', '#5a4a6a', '#3a443e'],
  indigo: ['#27437c', '#37606b', '#5a3d78', '#7a5a1c', '#843a4a', '#3a3f4c'],
  ink: ['#2b2b2b', '#5a5348', '#33393f', '#6a6a66', '#8f1d14', '#4a4a48'],
};
