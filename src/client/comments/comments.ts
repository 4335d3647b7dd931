import type { CommentService } from '../../views/chrome.ts';
import { openArtalk } from './artalk.ts';
import type { Discussion } from './discussion.ts';
import { openGiscus } from './giscus.ts';
import { openOther } from './other.ts';
import { openTwikoo } from './twikoo.ts';
import { openWaline } from './waline.ts';

/** Opens a post's discussion: the service's own interface in the reader's script, by day or by night. */
export async function openComments(section: HTMLElement): Promise<void> {
  const place = section.querySelector<HTMLElement>('[data-comments-place]');
  const { comments = '', discussion: name = '', title = '', failed = '' } = section.dataset;
  if (place === null || comments === '') return;
  const settings = JSON.parse(comments) as CommentService;
  const discussion = { place, name, title, script: scriptOfPage(), isDark: isDark() };
  try {
    const setDark = await open(settings, discussion);
    watchTheme(setDark);
  } catch {
    // The service can't be reached, or is blocked where the reader is: a word instead of a hole.
    const note = document.createElement('p');
    note.className = 'empty';
    note.textContent = failed;
    place.replaceChildren(note);
  }
}

function open(settings: CommentService, discussion: Discussion) {
  if (settings.service === 'giscus') return openGiscus(settings, discussion);
  if (settings.service === 'other') return openOther(settings, discussion);
  return { waline: openWaline, twikoo: openTwikoo, artalk: openArtalk }[settings.service](
    settings,
    discussion,
  );
}

function scriptOfPage(): Discussion['script'] {
  return document.documentElement.dataset['script'] === 'hant' ? 'hant' : 'hans';
}

function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme === 'dark';
}

function watchTheme(setDark: (dark: boolean) => void): void {
  const tell = () => setDark(isDark());
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
}
