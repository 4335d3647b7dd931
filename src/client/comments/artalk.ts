import {
  loadScript,
  loadStyle,
  localeOf,
  type Discussion,
  type ServerService,
  type SetDark,
} from './discussion.ts';

/** What its script leaves in the window: https://artalk.js.org/zh/guide/frontend/config.html */
interface Artalk {
  init(options: Record<string, unknown>): { setDarkMode(dark: boolean): void };
}

/** Opens a discussion of Artalk's, whose server brings its script along. */
export async function openArtalk(
  { server, site, script, style }: ServerService,
  { place, name, title, script: chinese, isDark }: Discussion,
): Promise<SetDark> {
  loadStyle(style);
  await loadScript(script);
  const { Artalk } = window as unknown as { Artalk: Artalk };
  const shown = Artalk.init({
    el: place,
    server,
    site,
    pageKey: name,
    pageTitle: title,
    locale: localeOf[chinese],
    darkMode: isDark,
  });
  return (dark) => shown.setDarkMode(dark);
}
