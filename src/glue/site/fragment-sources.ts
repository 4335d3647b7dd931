import { createHash } from 'node:crypto';
import type { ContentSources } from '../../feeds/content-policy.ts';
import { walkHtml } from '../../html/walk.ts';
import { readAttributes } from '../../markdown/html/attributes.ts';

/** Finds what an HTML fragment of the site's own runs and loads, so that the Content-Security-Policy can allow it. */
export function sourcesOf(fragment: string): ContentSources {
  const html = fragment.replace(/\r\n?/g, '\n'); // as browsers read it before they hash a script
  const sources: Record<string, string[]> = {};
  const allow = (directive: string, source: string) => (sources[directive] ??= []).push(source);
  let scriptStart = -1;
  walkHtml(html, {
    start(tag) {
      const attributes = readAttributes(html, tag);
      const src = attributes.get('src') ?? '';
      scriptStart = tag.name === 'script' && src === '' ? tag.end : -1;
      const from = originOf(tag.name === 'link' ? (attributes.get('href') ?? '') : src);
      if (from === undefined) return;
      // A script of a service, such as a counter, talks to that service.
      if (tag.name === 'script')
        for (const directive of ['script-src', 'connect-src']) allow(directive, from);
      if (tag.name === 'link' && /\bstylesheet\b/i.test(attributes.get('rel') ?? ''))
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

function originOf(address: string): string | undefined {
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
