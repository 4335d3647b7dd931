import type { Variant } from '../../config/variant.ts';
import type { SiteGlossary } from '../glossary.ts';
import { readThrough } from '../hidden-signs.ts';
import { lintMarkup } from '../lint/markup.ts';
import { blank } from '../lint/prose.ts';
import type { VariantWriter } from '../writer.ts';
import { undecidedCharacters } from './undecided-characters.ts';
import type { ReadablePost } from './readable-post.ts';

/** A place of a post that conversion may have got wrong, with what it may be. */
export interface PlaceInDoubt {
  /** Offsets in the file. */
  from: number;
  to: number;
  /** The variant that shows it. */
  variant: Variant;
  /** What the author wrote. */
  written: string;
  /** What the variant shows, then what it may have to be. */
  readings: string[];
}

/** A site's variants, and what writes them. */
export interface DoubtRules {
  variants: readonly Variant[];
  writerOf(variant: Variant): VariantWriter;
  glossary: SiteGlossary;
}

/**
 * Finds the places of a post where two readings are nearly as likely, or where nothing but a guess decides; those that
 * the author has settled, in the text or in a glossary, are none. Of two variants in one script the first counts.
 */
export function findDoubts(post: ReadablePost, rules: DoubtRules): PlaceInDoubt[] {
  const { source } = post;
  if (source.convert === false || source.script === 'mixed') return [];
  const open = blank(post.prose, [
    ...lintMarkup(post.prose, () => undefined),
    ...termRanges(post.prose, [...Object.keys(source.glossary ?? {}), ...Object.keys(rules.glossary)]),
  ]);
  const target = rules.variants.find(({ script }) => script !== source.script);
  return target === undefined ? [] : doubtsFor(post, open, target, rules.writerOf(target));
}

function doubtsFor(
  post: ReadablePost,
  open: string,
  variant: Variant,
  writer: VariantWriter,
): PlaceInDoubt[] {
  const found = new Map<number, PlaceInDoubt>();
  const add = (from: number, to: number, readings: string[]) => {
    const written = post.text.slice(from, to);
    if (!found.has(from)) found.set(from, { from, to, variant, written, readings });
  };
  for (const { start, passage } of passagesOf(open)) {
    for (const { from, to, chosen, alternative } of writer.doubts(passage, post.source))
      add(start + from, start + to, [chosen, alternative]);
    const read = readThrough(passage);
    const undecided = variant.script === 'hant' ? undecidedCharacters(read.text) : [];
    if (undecided.length === 0) continue;
    const shown = writer.text(passage, post.source);
    for (const { at: readAt, readings } of undecided) {
      const at = read.place(readAt);
      // A name, a number before it or the like may have decided after all.
      if (shown.length === passage.length && shown.charAt(at) === readings[0])
        add(start + at, start + at + 1, readings);
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

/** Paragraphs, so that no word is read across them. */
function* passagesOf(text: string): Generator<{ start: number; passage: string }> {
  for (const { index, 0: passage } of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    if (/\p{Script=Han}/u.test(passage)) yield { start: index, passage };
  }
}

function termRanges(text: string, terms: readonly string[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
      ranges.push({ from: at, to: at + term.length });
  }
  return ranges;
}
