import { finding } from '../diagnostics/create-problem.ts';
import { isPermalinkToken, tokensOf } from '../config/permalink-tokens.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { problemAt, type MetaProblemFacts } from './meta-facts.ts';
import { climbs, isAlias } from './permalink.ts';
import { mostPathBytes, percentDecoded, slugSegment } from './slug.ts';

type Found = Problem | undefined;

/** Finds what is wrong with the keys that decide a post's URLs. */
export function pathProblems(facts: MetaProblemFacts): Found[] {
  return [changedSlug(facts), lostPermalink(facts), unknownToken(facts), lostAliases(facts)];
}

function changedSlug(facts: MetaProblemFacts): Found {
  const { meta, data } = facts;
  const wanted = data.slug === undefined ? '' : percentDecoded(data.slug).trim().normalize('NFC');
  if (wanted === '' || meta.kind === 'page' || slugSegment(wanted) === wanted) return undefined;
  return problemAt(facts, 'slug', finding('slug-changed', { wanted, slug: meta.slug }));
}

function lostPermalink(facts: MetaProblemFacts): Found {
  const { permalink } = facts.data;
  const used = facts.meta.permalink;
  if (permalink === undefined) return undefined;
  if (used === undefined) {
    return problemAt(facts, 'permalink', finding('permalink-invalid', { permalink }));
  }
  if (new TextEncoder().encode(used).length > mostPathBytes)
    return problemAt(
      facts,
      'permalink',
      finding('permalink-invalid/long', { permalink: used.slice(0, 80), most: mostPathBytes }),
    );
  if (!climbs(permalink)) return undefined;
  return problemAt(facts, 'permalink', finding('permalink-invalid/climbs', { permalink, used }));
}

function unknownToken(facts: MetaProblemFacts): Found {
  const { permalink = '', keys = {} } = facts.meta;
  const unknown = tokensOf(permalink).find((name) => !isPermalinkToken(name) && !Object.hasOwn(keys, name));
  if (unknown === undefined) return undefined;
  const known = ':year :month :day :slug :id :category';
  return problemAt(facts, 'permalink', finding('permalink-token', { token: `:${unknown}`, known }));
}

function lostAliases(facts: MetaProblemFacts): Found {
  const lost = (facts.data.aliases ?? []).filter((alias) => !isAlias(alias));
  const [first] = lost;
  if (first === undefined) return undefined;
  const example = /^[\w-]+$/.test(first) ? `/${first}/` : '/old/path/';
  return problemAt(facts, 'aliases', finding('alias-invalid', { aliases: lost, example }));
}
