import { escapeHtml } from '../html/escape.ts';
import type { Translate } from './messages.ts';

/** A frame of another host, as src/markdown writes it: its address comes first. */
const outsideFrame = /<iframe src="((?:https?:)?\/\/([^"/?#]+)[^"]*)"[^>]*>[^<]*<\/iframe>/gi;

/**
 * Puts a link in place of every frame of a host that the site doesn't declare: nothing is loaded from there before the
 * reader asks for it (client/outside-frames.ts), and without scripts the link leads to what the frame would show.
 * A `<span>`, since a frame may be in a paragraph.
 */
export function askForFrames(html: string, declared: readonly string[], t: Translate): string {
  if (!html.includes('<iframe src="')) return html;
  return html.replace(outsideFrame, (frame, address: string, host: string) => {
    if (declared.some((origin) => isOf(origin, host))) return frame;
    const name = escapeHtml(t('outside', { host: host.replace(/^www\./, '') }));
    return `<span class="outside"><a href="${address}" rel="noopener"><b>${name}</b> <small>${t('outsideNote')}</small></a><template>${frame}</template></span>`;
  });
}

/** Tells whether a declared origin, such as `https://player.example.com` or `https://*.example.com`, is that of a host. */
function isOf(origin: string, host: string): boolean {
  const name = origin.replace(/^[a-z]+:\/\//i, '');
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
}
