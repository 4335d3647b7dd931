import type { SiteConfig } from '../config/site-config.ts';
import type { ContentSources } from './content-policy.ts';

type Declared = Pick<SiteConfig, 'comments' | 'analytics'>;

/** Lists what the site’s settings let pages load from elsewhere, by directive of the policy. */
export function serviceSources({ comments, analytics }: Declared): ContentSources {
  const sources: Record<string, string[]> = {};
  const allow = (directive: string, ...addresses: readonly string[]) => {
    const origins = addresses.flatMap((address) => originOf(address) ?? []);
    if (origins.length > 0) sources[directive] = [...new Set([...(sources[directive] ?? []), ...origins])];
  };
  if (comments?.service === 'giscus') {
    // Its styles come from beside its script; the discussion itself is in a frame.
    for (const directive of ['script-src', 'style-src', 'frame-src']) allow(directive, comments.script);
  } else if (comments?.service === 'other') {
    // Nobody knows what it loads: all that such services do is allowed to its own hosts.
    for (const directive of ['script-src', 'style-src', 'frame-src', 'connect-src'])
      allow(directive, comments.script, ...comments.origins);
  } else if (comments !== undefined) {
    allow('script-src', comments.script);
    allow('style-src', comments.style);
    allow('connect-src', comments.server, ...(comments.service === 'twikoo' ? twikooLists : []));
  }
  for (const { script, connections } of analytics ?? []) {
    allow('script-src', script);
    allow('connect-src', script, ...connections);
  }
  return sources;
}

/** Where Twikoo takes its list of stickers from. */
const twikooLists = ['https://owo.imaegoo.com'];

/** A path is the site’s own, which the policy allows anyway. */
function originOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
