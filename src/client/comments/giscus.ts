import type { CommentService } from '../../views/chrome.ts';
import { localeOf, runScript, type Discussion, type SetDark } from './discussion.ts';

/** Opens a discussion of GitHub's in giscus' frame: https://github.com/giscus/giscus/blob/main/ADVANCED-USAGE.md */
export async function openGiscus(
  settings: Extract<CommentService, { service: 'giscus' }>,
  { place, name, script: chinese, isDark }: Discussion,
): Promise<SetDark> {
  const { repo, repoId, category, categoryId } = settings;
  const script = document.createElement('script');
  const options = {
    repo,
    repoId,
    category,
    categoryId,
    mapping: 'specific',
    term: name,
    strict: '0',
    reactionsEnabled: '1',
    emitMetadata: '0',
    inputPosition: 'top',
    theme: themeOf(isDark),
    lang: localeOf[chinese],
  };
  Object.assign(script.dataset, options);
  script.crossOrigin = 'anonymous';
  script.src = settings.script;
  place.classList.add('giscus');
  await runScript(script, place);
  const { origin } = new URL(settings.script, location.href);
  return (dark) => {
    const frame = place.querySelector<HTMLIFrameElement>('iframe.giscus-frame');
    frame?.contentWindow?.postMessage({ giscus: { setConfig: { theme: themeOf(dark) } } }, origin);
  };
}

function themeOf(dark: boolean): string {
  return dark ? 'dark' : 'light';
}
