import type { SiteConfig } from '../config/site-config.ts';
import { finding } from '../diagnostics/create-problem.ts';
import type { Finding } from '../diagnostics/problem.ts';
import { namesOrigin, siteSources } from './content-policy.ts';

/** The directives of a policy that say what a load may come from. */
const directives = { script: 'script-src', style: 'style-src', frame: 'frame-src', form: 'form-action' };

/** Gives the origin of a URL of another host, and what there is to say of it: nothing, if site.yaml declares it. */
export function undeclaredOrigin(
  { kind, url }: { kind: keyof typeof directives; url: string },
  config: SiteConfig,
): Finding | undefined {
  const origin = URL.parse(url, config.url)?.origin;
  if (origin === undefined || origin === config.url) return undefined;
  if (namesOrigin(siteSources(config)[directives[kind]], origin)) return undefined;
  return kind === 'frame'
    ? finding('origin-undeclared/frame', { origin })
    : finding('origin-undeclared', { origin });
}
