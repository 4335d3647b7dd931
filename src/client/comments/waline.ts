import { loadStyle, localeOf, type Discussion, type ServerService, type SetDark } from './discussion.ts';

/** What its module exports: https://waline.js.org/reference/client/api.html */
interface Waline {
  init(options: Record<string, unknown>): { update(options: Record<string, unknown>): void } | null;
}

/** Opens a discussion of Waline's. */
export async function openWaline(
  { server, script, style }: ServerService,
  { place, name, script: chinese, isDark }: Discussion,
): Promise<SetDark> {
  loadStyle(style);
  const { init } = (await import(/* @vite-ignore */ new URL(script, location.href).href)) as Waline;
  const shown = init({ el: place, serverURL: server, path: name, lang: localeOf[chinese], dark: isDark });
  return (dark) => shown?.update({ dark });
}
