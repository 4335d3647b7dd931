import { isObject, listOf } from './data/json-value.ts';
import { jsonError } from './data/json-error.ts';
import type { PageFacts } from './read-page.ts';

/** Where it is earliest, a day begins so many milliseconds before it does in Greenwich. */
const earliestZone = 14 * 3_600_000;

/**
 * Reads when an article was published, from its structured data, in milliseconds since 1970; of a day without a time, the
 * earliest moment of it anywhere, since nothing says in which zone it is.
 */
export function publicationOf({ jsonLd }: Pick<PageFacts, 'jsonLd'>): number | undefined {
  for (const { written: json } of jsonLd) {
    if (jsonError(json) !== undefined) continue;
    for (const thing of listOf(JSON.parse(json))) {
      if (!isObject(thing) || !listOf(thing['@type']).some(isArticle)) continue;
      const written = String(thing['datePublished']);
      const epoch = Date.parse(written);
      if (!Number.isNaN(epoch)) return /^\d{4}-\d\d-\d\d$/.test(written) ? epoch - earliestZone : epoch;
    }
  }
  return undefined;
}

/** An article that answers questions has two types. */
function isArticle(type: unknown): boolean {
  return /^BlogPosting$|Article$/.test(String(type));
}
