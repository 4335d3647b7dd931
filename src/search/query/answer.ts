import { findAll, findAny, type FindableIndex, type Found, hasAll } from './find.ts';
import type { PhraseHits } from './hits.ts';
import { inOtherWords, largestPart } from './largest-part.ts';
import type { FacetsFile } from './manifest.ts';
import type { Narrowing } from './facets.ts';
import { narrow } from './narrow.ts';
import type { Phrase } from './parse-query.ts';
import { compareStandings, type Standing, standingOf } from './rank.ts';
import type { RegionalWords } from './regional.ts';
import type { SortOrder } from './search-url.ts';
import { exactPosts, type IsExact } from './surfaces.ts';

/** What is asked of the indexes. */
export interface Question {
  phrases: readonly Phrase[];
  narrowing: Narrowing;
  sort: SortOrder;
}

/** A post among the answers. */
export interface RankedPost {
  index: number;
  post: number;
  order: number;
  hits: PhraseHits[];
  standing: Standing;
}

/** The posts that answer a question, in order. */
export interface Answer {
  /** The phrases that were answered: all, or the largest part of them. */
  phrases: readonly Phrase[];
  /** Set when no post holds all of what was asked. */
  partial: boolean;
  posts: RankedPost[];
  /** All posts that hold the phrases, whatever they are narrowed to: what facets count. */
  wide: Found[];
}

/** What is loaded only for some questions. */
export interface Sources {
  /** For narrowing. */
  facets(): Promise<readonly FacetsFile[]>;
  /** For what no post holds. */
  regionalWords(): Promise<RegionalWords>;
}

/** Answers a question. */
export async function answer(
  question: Question,
  indexes: readonly FindableIndex[],
  sources: Sources,
): Promise<Answer> {
  const [{ phrases, wide, partial }, exact] = await Promise.all([
    findWide(question.phrases, indexes, sources),
    question.sort === 'date' ? [] : findExact(question.phrases, indexes),
  ]);
  const narrowed = Object.values(question.narrowing).some((value) => value !== undefined && value !== '');
  const kept = narrowed ? narrow(wide, await sources.facets(), question.narrowing) : wide;
  const posts = kept.map((found) => rankedPost(found, partial ? undefined : exact[found.index]));
  posts.sort(question.sort === 'date' ? newerFirst : betterFirst);
  return { phrases, partial, posts, wide };
}

async function findWide(phrases: readonly Phrase[], indexes: readonly FindableIndex[], sources: Sources) {
  if (phrases.length === 0) return { phrases, wide: findAll(indexes), partial: false };
  const some = await findAny(
    indexes,
    phrases.map(({ symbols }) => symbols),
  );
  const all = some.filter(hasAll);
  if (all.length > 0) return { phrases, wide: all, partial: false };
  const words = await sources.regionalWords();
  const part = (await inOtherWords(indexes, phrases, words)) ?? (await largestPart(indexes, phrases, some));
  return part === undefined
    ? { phrases, wide: [], partial: false }
    : { phrases: part.phrases, wide: part.found, partial: true };
}

/** Finds by index and phrase which posts write it as it was typed. */
function findExact(phrases: readonly Phrase[], indexes: readonly FindableIndex[]): Promise<IsExact[][]> {
  return Promise.all(indexes.map((index) => Promise.all(phrases.map((phrase) => exactPosts(index, phrase)))));
}

function rankedPost({ index, post, order, hits }: Found, exact: readonly IsExact[] = []): RankedPost {
  const complete = hits.filter((hit) => hit !== undefined);
  const asTyped = exact.filter((isExact) => isExact(post)).length;
  return { index, post, order, hits: complete, standing: standingOf(complete, asTyped) };
}

function newerFirst(a: RankedPost, b: RankedPost): number {
  return b.order - a.order;
}

function betterFirst(a: RankedPost, b: RankedPost): number {
  return compareStandings(a.standing, b.standing) || newerFirst(a, b);
}
