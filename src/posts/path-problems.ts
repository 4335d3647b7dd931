import type { Problem } from '../diagnostics/problem.ts';
import { problemAt, type MetaProblemFacts } from './meta-facts.ts';
import { climbs, isAlias } from './permalink.ts';
import { decodeSlug, slugSegment } from './slug.ts';

type Found = Problem | undefined;

/** Finds what is wrong with the keys that decide a post's URLs. */
export function pathProblems(facts: MetaProblemFacts): Found[] {
  return [changedSlug(facts), lostPermalink(facts), unknownToken(facts), lostAliases(facts)];
}

function changedSlug(facts: MetaProblemFacts): Found {
  const { meta, data } = facts;
  const wanted = data.slug === undefined ? '' : decodeSlug(data.slug).trim().normalize('NFC');
  if (wanted === '' || meta.kind === 'page' || slugSegment(wanted) === wanted) return undefined;
  const message = `The slug “${wanted}” holds characters that are unsafe in a URL; “${meta.slug}” is used.`;
  return problemAt(facts, 'slug', 'slug-changed', message, `slug: ${meta.slug}`);
}

function lostPermalink(facts: MetaProblemFacts): Found {
  const { permalink } = facts.data;
  const used = facts.meta.permalink;
  if (permalink === undefined) return undefined;
  if (used === undefined) {
    const message = `“${permalink}” is no path of a page on this site; the usual URL is used.`;
    return problemAt(facts, 'permalink', 'permalink-invalid', message, 'permalink: /2014/05/hello/');
  }
  if (!climbs(permalink)) return undefined;
  const message = `“${permalink}” climbs with “..”, which a path on the site cannot; ${used} is used.`;
  return problemAt(facts, 'permalink', 'permalink-invalid', message, `permalink: ${used}`);
}

function unknownToken(facts: MetaProblemFacts): Found {
  const token = /:[a-z_]+/.exec(facts.meta.permalink ?? '')?.[0];
  if (token === undefined) return undefined;
  const message = `The permalink has the token “${token}”, which means nothing; it was left as it is.`;
  return problemAt(
    facts,
    'permalink',
    'permalink-token',
    message,
    'Known: :year :month :day :slug :id :category',
  );
}

function lostAliases(facts: MetaProblemFacts): Found {
  const lost = (facts.data.aliases ?? []).filter((alias) => !isAlias(alias));
  const [first] = lost;
  if (first === undefined) return undefined;
  const named = lost.map((alias) => `“${alias}”`).join(', ');
  const message = `No path on this site: ${named}; an alias is one, such as /old/path/.`;
  const hint = /^[\w-]+$/.test(first)
    ? `If that is the old path:\naliases: [/${first}/]`
    : 'aliases: [/old/path/]';
  return problemAt(facts, 'aliases', 'alias-invalid', message, hint);
}
