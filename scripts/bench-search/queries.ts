import { createRandom, type Random } from '../bench/random.ts';
import { toSymbols } from '../../src/search/query/symbols.ts';
import type { SearchDocument } from '../../src/search/record.ts';

/** A query and what it must find. */
export interface BenchQuery {
  typed: string;
  /** Places of the posts in the corpus that hold it, by plain substring search of their folded lines. */
  truth: number[];
}

/** Very common ones, in both scripts. */
const always = [
  '的',
  '一',
  '我们',
  '我們',
  '是',
  '可以',
  '时候',
  '時候',
  '里',
  '裡',
  '客户服务',
  '客戶服務',
  'iPhone',
  'v1.2.3',
  'C++',
];

/** Makes queries: the common ones, then pieces of one character and more from anywhere, typed in either script or both. */
export function makeQueries(
  documents: readonly SearchDocument[],
  { count, seed, longest }: { count: number; seed: number; longest: number },
): BenchQuery[] {
  const random = createRandom(seed, 4711);
  const folded = documents.map((document) =>
    linesOf(document, document.sourceVariant)
      .map((line) => toSymbols(line).join(''))
      .join('\n'),
  );
  const queries = [...always];
  while (queries.length < count) {
    const typed = piece(random.pick(documents), longest, random);
    if (typed !== undefined) queries.push(typed);
  }
  return queries.slice(0, count).map((typed) => {
    const symbols = toSymbols(typed).join('');
    return { typed, truth: folded.flatMap((text, i) => (text.includes(symbols) ? [i] : [])) };
  });
}

function piece(document: SearchDocument, longest: number, random: Random): string | undefined {
  const [hans, hant] = ['zh-Hans', 'zh-Hant'].map((variant) => linesOf(document, variant));
  const line = random.between(0, (hans?.length ?? 1) - 1);
  const characters = [[...(hans?.[line] ?? '')], [...(hant?.[line] ?? '')]];
  const length = random.between(1, longest);
  const start = random.between(0, Math.max(0, (characters[0]?.length ?? 0) - length));
  const mixed = random.next() < 0.2;
  const script = random.between(0, 1);
  const typed = Array.from(
    { length },
    (_, i) => characters[mixed ? random.between(0, 1) : script]?.[start + i] ?? '',
  ).join('');
  // White space parts words, and no one looks for a lone comma.
  return /\s/.test(typed) || !/[\p{L}\p{N}]/u.test(typed) ? undefined : typed;
}

function linesOf(document: SearchDocument, variant: string): string[] {
  const text = document.texts[variant];
  return text === undefined
    ? []
    : [text.title, ...text.tags, ...text.authors, ...text.headings, ...text.body.split('\n')];
}
