import type { CommentService } from '../../views/chrome.ts';

/** One post's discussion, and where it is shown. */
export interface Discussion {
  place: HTMLElement;
  /** What the service calls it: the same in all variants. */
  name: string;
  title: string;
  script: 'hans' | 'hant';
  isDark: boolean;
}

/** A service that runs on a server of the site's own. */
export type ServerService = Extract<CommentService, { server: string }>;

/** Tells a discussion on the page about day and night. */
export type SetDark = (dark: boolean) => void;

/** The language of the service's interface. */
export const localeOf = { hans: 'zh-CN', hant: 'zh-TW' } as const;

/** Loads a script that leaves a name of its own in the window. */
export function loadScript(src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  return runScript(script, document.head);
}

/** Puts a script into the page and waits until it has run. */
export function runScript(script: HTMLScriptElement, place: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(script.src)));
    place.append(script);
  });
}

/** Loads a stylesheet; none where the service needs none. */
export function loadStyle(href: string): void {
  if (href === '') return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}
