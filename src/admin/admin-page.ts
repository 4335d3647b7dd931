import { escapeHtml } from '../html/escape.ts';
import type { Language } from '../diagnostics/language.ts';
import { labelsIn } from './labels.ts';
import type { Repository } from './repository.ts';

/** What the editor's page may load, by directive: itself, and the API of the repository's host. */
export function adminSources({ name, server, oauth }: Repository): Record<string, string[]> {
  const apis = {
    github: ['https://api.github.com', 'https://www.githubstatus.com'],
    gitlab: ['https://gitlab.com', 'https://status-api.hostedstatus.com'],
    gitea: ['https://gitea.com'],
  }[name];
  const own = [server, oauth].flatMap((address) => (address === undefined ? [] : [new URL(address).origin]));
  return {
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'https:', 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'media-src': ["'self'", 'blob:'],
    'frame-src': ["'self'", 'blob:'],
    'worker-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...apis, ...own],
  };
}

/** Prints the editor's page, under a policy of its own; search engines are told to leave it out. */
export function adminPage(title: string, policy: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)}</title>
<script type="module" src="start.js"></script>
</head>
<body>
<noscript>${escapeHtml(labelsIn(language)('signInFirst'))}</noscript>
</body>
</html>
`;
}

/** Starts the editor with its configuration, which is beside it. */
export const startScript = `import CMS from './cms/index.js';

const response = await fetch(new URL('config.json', import.meta.url));
CMS.init({ config: await response.json() });
`;
