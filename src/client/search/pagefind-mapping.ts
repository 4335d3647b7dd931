import { createAlphabet } from '../../search/query/alphabet.ts';
import { excerptOf } from '../../search/query/excerpt.ts';
import { besideFiles, manifestFile, type SearchManifest } from '../../search/query/manifest.ts';
import { type Phrase, parseQuery } from '../../search/query/parse-query.ts';
import { factsKey, readPost } from '../../search/query/post-text.ts';
import { type PackedSwaps, readSwaps } from '../../search/query/shown-text.ts';
import { fetchFile } from './missing-file.ts';
import { markup } from './pagefind-data.ts';

/** The part of a result of Pagefind's that is mapped. */
interface Result {
  url: string;
  raw_url?: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
}

/**
 * Writes what a reader typed as the words that the index has: one phrase in quotes, of several the words of all. For
 * `processTerm` of Pagefind's Default UI on a site of one index; `common` are the symbols that the index has words for.
 */
export function processTerm(typed: string, common = '', isFused = true): string {
  const { phrases } = parseQuery(typed);
  const alphabet = createAlphabet(common, isFused);
  const wordsOf = ({ symbols }: Phrase) =>
    symbols.length === 1
      ? [alphabet.single(symbols[0] ?? '')]
      : symbols.flatMap((_, at) => alphabet.wordsAt(symbols, at)[0]?.word ?? []);
  const [first, ...others] = phrases.map((phrase) => wordsOf(phrase).join(' '));
  return others.length === 0 ? (first === undefined ? '' : `"${first}"`) : [first, ...others].join(' ');
}

/**
 * Loads what maps queries and results for scripts that use the first bundle, `/pagefind/`, through Pagefind's own module:
 * `processTerm` for what was typed, `processResult` for what `data()` gave.
 */
export async function createMapping(
  indexUrl: string,
  variant: string,
): Promise<{ processTerm(typed: string): string; processResult<R extends Result>(result: R): R }> {
  const json = async (file: string) => (await fetchFile(indexUrl + file)).json() as Promise<unknown>;
  const { roots, indexes } = (await json(manifestFile)) as SearchManifest;
  const [entry] = indexes;
  const swaps = readSwaps(
    entry === undefined
      ? { swaps: '' }
      : ((await json(entry.files + besideFiles.swaps(variant))) as PackedSwaps),
  );
  const reading = {
    alphabet: createAlphabet(entry?.common ?? '', entry?.isFused),
    variant: Object.keys(roots).indexOf(variant),
    swaps,
  };
  let phrases: Phrase[] = [];
  return {
    processTerm(typed) {
      ({ phrases } = parseQuery(typed));
      return processTerm(typed, entry?.common, entry?.isFused);
    },
    processResult(result) {
      const { raw_url: url = result.url, content, meta } = result;
      const post = readPost({ url, content, signs: meta[factsKey] ?? '' }, reading);
      const [title] = post.zones.title;
      const { segments } = excerptOf(
        post.zones.body.map(({ text }) => text),
        phrases,
      );
      result.url = (roots[variant] ?? '/') + post.path.slice(1);
      result.excerpt = markup(segments);
      result.meta = {
        title: title?.text ?? '',
        ...(post.day === undefined ? {} : { date: post.day }),
        ...(post.picture === undefined ? {} : { image: post.picture }),
      };
      return result;
    },
  };
}
