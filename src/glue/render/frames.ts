import { siteChrome } from '../../views/site-chrome.ts';
import type { Bundle } from '../bundle/compile.ts';
import { contentHash } from '../store/hash.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { PageRun } from './render-pages.ts';

/** Gives what surrounds the pages of each variant, and the identity of that and of the templates, by variant code. */
export function framesOf({ contexts }: SiteModel, bundle: Bundle): Pick<PageRun, 'chromes' | 'frameKeys'> {
  const chromes = Object.fromEntries(contexts.map((context) => [context.variant.code, siteChrome(context)]));
  const pictures = contexts[0]?.pictures ?? {};
  const frameKeys = Object.fromEntries(
    Object.entries(chromes).map(([code, chrome]) => [
      code,
      contentHash(`${bundle.id} ${JSON.stringify([chrome, pictures])}`),
    ]),
  );
  return { chromes, frameKeys };
}
