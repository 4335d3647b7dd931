import type { ThemeRegistration } from 'shiki';

/** A theme whose colours are numbers of pairs, and the CSS of each pair. */
export interface PairedTheme {
  theme: ThemeRegistration;
  /** Style of a token by the colour the theme gave it, in upper case; absent for the ordinary colour. */
  styles: Map<string, string>;
}

type Rules = NonNullable<ThemeRegistration['tokenColors']>;

// GitHub's colour of comments is too pale on a tinted ground (WCAG 1.4.3 asks for 4.5:1).
const darker: Record<string, string> = { '#6e7781': '#57606a' };

/**
 * Makes one theme of a light and a dark one with the same rules, so that code is tokenised once instead of once
 * per theme: each pair of colours gets a made-up colour, and tokens take both colours as CSS variables.
 */
export function pairThemes(light: ThemeRegistration, dark: ThemeRegistration): PairedTheme {
  const numbers = new Map<string, string>();
  const styles = new Map<string, string>();
  const ordinary = light.colors?.['editor.foreground'];
  const darkRules = rulesOf(dark);
  const rules = rulesOf(light).map((rule, index) => {
    const other = darkRules[index];
    const lightColour = rule.settings.foreground;
    const darkColour = other?.settings.foreground;
    if (lightColour === undefined || darkColour === undefined || lightColour === ordinary) return rule;
    const style = `--shiki-light:${darker[lightColour] ?? lightColour};--shiki-dark:${darkColour}`;
    const known = numbers.get(style) ?? `#${(numbers.size + 1).toString(16).padStart(6, '0')}`.toUpperCase();
    numbers.set(style, known);
    styles.set(known, style);
    return { ...rule, settings: { ...rule.settings, foreground: known } };
  });
  const colors = { 'editor.foreground': '#FFFFFF', 'editor.background': '#000000' };
  return { theme: { name: 'paired', type: 'light', colors, tokenColors: rules }, styles };
}

function rulesOf(theme: ThemeRegistration): Rules {
  return theme.tokenColors ?? [];
}
