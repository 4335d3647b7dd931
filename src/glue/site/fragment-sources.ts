import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { ContentSources } from '../../feeds/content-policy.ts';

/** Finds what an HTML fragment of the site's own runs and loads, so that the Content-Security-Policy can allow it. */
export function sourcesOf(html: string): ContentSources {
  const sources: Record<string, string[]> = {};
  const allow = (directive: string, source: string) => (sources[directive] ??= []).push(source);
  let script: string | undefined;
  const parser = new Parser({
    onopentag(name, { src = '', href = '', rel = '' }) {
      if (name === 'script' && src === '') script = '';
      const from = originOf(name === 'link' ? href : src);
      if (from === undefined) return;
      // A script of a service, such as a counter, talks to that service.
      if (name === 'script') for (const directive of ['script-src', 'connect-src']) allow(directive, from);
      if (name === 'link' && /\bstylesheet\b/i.test(rel))
        for (const directive of ['style-src', 'font-src']) allow(directive, from);
    },
    ontext(text) {
      if (script !== undefined) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return;
      allow('script-src', `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
      script = undefined;
    },
  });
  parser.end(html);
  return sources;
}

function originOf(address: string): string | undefined {
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
