import { kept, remember } from './storage.ts';
import { nextTheme, parseTheme, themeKey, type Theme } from './theme.ts';

/** Brings the theme button to life: it goes round automatic, light and dark, and remembers. */
export function startThemeSwitch(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  button.hidden = false;
  // That a button's own name changes, screen readers don't tell.
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.role = 'status';
  button.after(said);
  show(parseTheme(root.dataset['theme']));
  button.addEventListener('click', () => {
    const theme = nextTheme(parseTheme(root.dataset['theme']), system.matches);
    remember(kept, themeKey, theme === 'auto' ? null : theme);
    show(theme);
    said.textContent = button.title;
  });

  function show(theme: Theme): void {
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    const label = button.dataset[theme] ?? '';
    button.setAttribute('aria-label', label);
    button.title = label;
    button.dataset['themeSwitch'] = theme;
    const icon = button.querySelector('svg');
    icon?.querySelector('use')?.setAttribute('href', `${icon.dataset['icons'] ?? ''}#${theme}`);
    tintBrowser(theme);
  }
}

/** Has the browser's own bars follow a chosen theme. */
function tintBrowser(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = (meta.dataset['scheme'] ??= meta.media.includes('dark') ? 'dark' : 'light');
    if (theme === 'auto') meta.media = `(prefers-color-scheme: ${scheme})`;
    else meta.media = theme === scheme ? 'all' : 'not all';
  }
}
