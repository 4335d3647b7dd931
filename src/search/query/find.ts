import type { Alphabet, FixingWord } from './alphabet.ts';
import { rankIn } from './hits.ts';
import type { Phrase } from './parse-query.ts';
import { type Piece, planPhrase } from './plan.ts';
import { holds, type PostText } from './post-text.ts';

/** A record that holds a piece, and where it is first. */
export interface Match {
  /** Number of the record among those of its index, oldest first. */
  record: number;
  place: number;
}

/** One of Pagefind's indexes, as finding needs it. */
export interface FindableIndex {
  /** Number of its records. */
  records: number;
  alphabet: Alphabet;
  /** Says whether a symbol stands for several characters in the reader's variant, each now and then. */
  varies(symbol: string): boolean;
  /** What it costs to load a word, see `createCosts`. */
  costOf(word: FixingWord): number;
  /** Looks up which records hold words side by side, newest first. */
  look(piece: Piece): Promise<readonly Match[]>;
  /** Lists all records, newest first. */
  all(): Promise<readonly Match[]>;
  read(record: number): Promise<PostText>;
  /** Says whether a record is out of date or gone. */
  isReplaced(record: number): boolean;
  /** Gives the first record of a post of several. */
  headOf(record: number): number;
  /** Gives a record's place in time among those of all indexes; higher is newer. */
  orderOf(record: number): number;
}

/** A phrase in a post: the first of its records that holds it. */
export interface Hit {
  record: number;
  /** See `Alphabet.rankOf`. */
  rank: number;
}

/** A post that holds at least one of the phrases. */
export interface Found {
  index: number;
  /** Number of its first record. */
  post: number;
  order: number;
  /** One entry per phrase, undefined for a phrase the post lacks. */
  hits: (Hit | undefined)[];
}

/** Finds every post of every index that holds any of the phrases. */
export async function findAny(
  indexes: readonly FindableIndex[],
  phrases: readonly Phrase[],
): Promise<Found[]> {
  const byIndex = await Promise.all(
    indexes.map((index) => Promise.all(phrases.map((phrase) => findPhrase(index, phrase)))),
  );
  return byIndex.flatMap((byPhrase, number) => merge(indexes[number], number, byPhrase));
}

/** Lists every post there is, for narrowing without a query. */
export async function findAll(indexes: readonly FindableIndex[]): Promise<Found[]> {
  const byIndex = await Promise.all(indexes.map((index) => index.all()));
  return byIndex.flatMap((records, number) => {
    const index = indexes[number] as FindableIndex;
    return records
      .filter(({ record }) => !index.isReplaced(record) && index.headOf(record) === record)
      .map(({ record }) => ({ index: number, post: record, order: index.orderOf(record), hits: [] }));
  });
}

/** Says whether a post holds every phrase. */
export function hasAll(found: Found): found is Found & { hits: Hit[] } {
  return found.hits.every((hit) => hit !== undefined);
}

async function findPhrase(index: FindableIndex, phrase: Phrase): Promise<Hit[]> {
  const plan = planPhrase(phrase.symbols, index.alphabet, index.costOf);
  let step = plan.next();
  let found: readonly Match[] = [];
  while (step.done !== true) {
    found = (await index.look(step.value)).filter(({ record }) => !index.isReplaced(record));
    step = plan.next(found.length);
  }
  if (step.value === 'exact' && phrase.gaps === undefined)
    return found.map(({ record, place }) => ({
      record,
      rank: index.alphabet.rankOf(place, phrase.symbols.length),
    }));
  const isHeld = holds(phrase);
  const read = await Promise.all(
    found.map(async ({ record }) => ({ record, text: await index.read(record) })),
  );
  return read
    .filter(({ text }) => Object.values(text.zones).some((lines) => lines.some(isHeld)))
    .map(({ record, text }) => ({ record, rank: rankIn(text, phrase) }));
}

function merge(
  index: FindableIndex | undefined,
  number: number,
  byPhrase: readonly (readonly Hit[])[],
): Found[] {
  const found = new Map<number, Found>();
  if (index === undefined) return [];
  for (const [phrase, hits] of byPhrase.entries()) {
    for (const hit of hits) {
      const post = index.headOf(hit.record);
      const known = found.get(post) ?? {
        index: number,
        post,
        order: index.orderOf(post),
        hits: new Array<Hit | undefined>(byPhrase.length).fill(undefined),
      };
      const other = known.hits[phrase];
      if (other === undefined || hit.record < other.record) known.hits[phrase] = hit;
      found.set(post, known);
    }
  }
  return [...found.values()];
}
