import { type Answer, newerFirst } from './answer.ts';
import type { FindableIndex, Found } from './find.ts';
import { hitsIn } from './hits.ts';
import { type PostText, zones } from './post-text.ts';
import { compareStandings, standingOf } from './rank.ts';
import { wordKind } from './words.ts';

/** A post with the texts that a result shows of it. */
export interface ReadPost extends Found {
  head: PostText;
  /** The records that hold something of what was looked for, the first phrase's first. */
  parts: { record: number; text: PostText }[];
}

/**
 * Most posts that are read before any of them is shown: of them, their texts tell which are better. Twice as many were
 * 55 kB more of a first query of the sample, and two rounds of requests: 0.6 s on a slow phone.
 */
const most = 10;

/** Posts that are read together where their texts tell little: as many as are shown first. */
const few = 5;

/** Records of a site so small that more texts may be read: its index costs next to nothing. */
const smallSite = 200;

/**
 * Says how many posts are put in order by their texts together. Place and age have put them in order already; the texts
 * know whether words are whole, how near they are, and which of several characters is meant (後 or 后). Where phrases
 * leave nothing of that open, a phone is spared most texts.
 */
export function readTogether(phrases: Answer['phrases'], indexes: readonly FindableIndex[]): number {
  const records = indexes.reduce((sum, index) => sum + index.records, 0);
  const isOpen = (symbol: string) =>
    wordKind(symbol) !== undefined || indexes.some((index) => index.varies(symbol));
  const isOpenQuery = phrases.length > 1 || phrases.some(({ symbols }) => symbols.some(isOpen));
  return records > smallSite && !isOpenQuery ? few : most;
}

/** Reads the posts of a page of results and puts those that were read together into their final order. */
export async function readPage(
  { posts, phrases }: Answer,
  indexes: readonly FindableIndex[],
  page: { from: number; count: number; isByDate: boolean },
): Promise<ReadPost[]> {
  const end = Math.min(posts.length, page.from + page.count);
  const isRanked = !page.isByDate && phrases.length > 0;
  const size = readTogether(phrases, indexes);
  const first = isRanked ? page.from - (page.from % size) : page.from;
  const last = isRanked ? Math.ceil(end / size) * size : end;
  const texts = await Promise.all(
    posts.slice(first, last).map((post) => readPost(post, indexes[post.index] as FindableIndex)),
  );
  const ordered: ReadPost[] = [];
  for (let i = 0; i < texts.length; i += size) {
    const together = texts.slice(i, i + size);
    ordered.push(...(isRanked ? better(together, phrases) : together));
  }
  return ordered.slice(page.from - first, end - first);
}

async function readPost(found: Found, index: FindableIndex): Promise<ReadPost> {
  const records = [...new Set(found.hits.map((hit) => hit?.record ?? found.post))];
  const parts = records.map(async (record) => ({ record, text: await index.read(record) }));
  return { ...found, head: await index.read(found.post), parts: await Promise.all(parts) };
}

function better(posts: readonly ReadPost[], phrases: Answer['phrases']): ReadPost[] {
  const ranked = posts.map((post) => {
    const whole = wholeOf(post);
    return { post, standing: standingOf(phrases.map((phrase) => hitsIn(whole, phrase))) };
  });
  ranked.sort((a, b) => compareStandings(a.standing, b.standing) || newerFirst(a.post, b.post));
  return ranked.map(({ post }) => post);
}

/** Puts the records of a long post together, as far as they were read. */
function wholeOf({ head, parts, post }: ReadPost): PostText {
  const others = parts.filter(({ record }) => record !== post).sort((a, b) => a.record - b.record);
  if (others.length === 0) return head;
  const joined = zones.map((zone) => [
    zone,
    [head, ...others.map(({ text }) => text)].flatMap((text) => text.zones[zone]),
  ]);
  return { ...head, zones: Object.fromEntries(joined) as PostText['zones'] };
}
