import { createHash } from 'node:crypto';
import { decodeHTMLAttribute } from 'entities';
import type { ContentSources } from '../../feeds/content-policy.ts';
import { visitAttributes, type Tag } from '../../html/tag.ts';
import { walkHtml } from '../../html/walk.ts';

/** Finds what an HTML fragment of the site's own runs and loads, so that the Content-Security-Policy can allow it. */
export function sourcesOf(fragment: string): ContentSources {
  const html = fragment.replace(/\r\n?/g, '\n'); // as browsers read it before they hash a script
  const sources: Record<string, string[]> = {};
  const allow = (directive: string, source: string) => (sources[directive] ??= []).push(source);
  let scriptStart = -1;
  walkHtml(html, {
    start(tag) {
      const { src = '', href = '', rel = '' } = attributesOf(html, tag);
      scriptStart = tag.name === 'script' && src === '' ? tag.end : -1;
      const from = originOf(tag.name === 'link' ? href : src);
      if (from === undefined) return;
      // A script of a service, such as a counter, talks to that service.
      if (tag.name === 'script')
        for (const directive of ['script-src', 'connect-src']) allow(directive, from);
      if (tag.name === 'link' && /\bstylesheet\b/i.test(rel))
        for (const directive of ['style-src', 'font-src']) allow(directive, from);
    },
    end({ name, start }) {
      if (name !== 'script' || scriptStart < 0) return;
      const script = html.slice(scriptStart, start);
      allow('script-src', `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
      scriptStart = -1;
    },
  });
  return sources;
}

function attributesOf(html: string, { nameEnd, end }: Tag): Record<string, string> {
  const attributes: Record<string, string> = {};
  visitAttributes(html, nameEnd, end, (name, from, to) => {
    if (from >= 0) attributes[name.toLowerCase()] ??= decodeHTMLAttribute(html.slice(from, to));
  });
  return attributes;
}

function originOf(address: string): string | undefined {
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
