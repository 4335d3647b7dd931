import {
  loadScript,
  loadStyle,
  localeOf,
  type Discussion,
  type ServerService,
  type SetDark,
} from './discussion.ts';

/** What its script leaves in the window: https://twikoo.js.org/frontend.html */
interface Twikoo {
  init(options: { envId: string; el: HTMLElement; path: string; lang: string }): Promise<void>;
}

/** Opens a discussion of Twikoo's, which takes its colours from the page. */
export async function openTwikoo(
  { server, script, style }: ServerService,
  { place, name, script: chinese }: Discussion,
): Promise<SetDark> {
  loadStyle(style);
  await loadScript(script);
  const { twikoo } = window as unknown as { twikoo: Twikoo };
  await twikoo.init({ envId: server, el: place, path: name, lang: localeOf[chinese] });
  return () => undefined;
}
