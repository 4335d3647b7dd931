/** What a reader may choose; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/** Key of the stored theme; `early.js` reads it before the first paint. */
export const themeKey = 'jianfan:theme';

/** Reads a stored theme; anything unknown is `auto`. */
export function parseTheme(stored: string | null | undefined): Theme {
  return themes.find((theme) => theme === stored) ?? 'auto';
}

/** Gives the theme that a press of the switch leads to. From `auto` it is the one that looks different. */
export function nextTheme(theme: Theme, systemDark: boolean): Theme {
  const order: readonly Theme[] = systemDark ? ['auto', 'light', 'dark'] : ['auto', 'dark', 'light'];
  return order[(order.indexOf(theme) + 1) % order.length] ?? 'auto';
}
