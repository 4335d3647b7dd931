import { diffChars } from 'diff';
import { LineIndex } from '../../diagnostics/line-index.ts';
import { checkedText } from '../../posts/checked-text.ts';
import { splitPost } from '../../posts/split.ts';
import type { Variant } from '../../config/variant.ts';
import { lintMarkup } from '../lint/markup.ts';
import type { VariantWriter } from '../writer.ts';
import type { PlaceInDoubt } from './find-doubts.ts';
import type { ReadablePost } from './readable-post.ts';

/** A piece of text as a proof-reader sees it. */
export interface ProofPiece {
  text: string;
  /** `syntax` is what no one reads, `changed` what the variant has otherwise, `settled` a `-{…}-`. */
  mark?: 'syntax' | 'changed' | 'settled';
  /** Number of the place in doubt that the piece belongs to. */
  doubt?: number;
}

/** A paragraph, or a text of the frontmatter, as the author wrote it and as variants have it. */
export interface ProofBlock {
  kind: 'field' | 'text';
  /** Line of the file, from 1. */
  line: number;
  author: ProofPiece[];
  /** In the order of the variants that were requested. */
  variants: ProofPiece[][];
}

interface Range {
  from: number;
  to: number;
}

/** Puts a post's paragraphs beside what variants make of them; what has no Hanzi is left out. */
export function proofBlocks(
  post: ReadablePost,
  doubts: readonly PlaceInDoubt[],
  variants: readonly Variant[],
  writerOf: (variant: Variant) => VariantWriter,
): ProofBlock[] {
  const lines = new LineIndex(post.text);
  const settled = lintMarkup(post.prose, () => undefined);
  const shown = (variant: Variant) => (text: string) => writerOf(variant).text(text, post.source);
  return blockRanges(post).map(({ kind, from, to }) => {
    const cut = (convert: ((text: string) => string) | undefined) =>
      [...runsOf(from, to, settled)].flatMap((run) => piecesOf(post, run, doubts, convert));
    return {
      kind,
      line: lines.position(from).line,
      author: cut(undefined),
      variants: variants.map((variant) => cut(shown(variant))),
    };
  });
}

function blockRanges({ text, prose, bodyStart }: ReadablePost): (Range & { kind: ProofBlock['kind'] })[] {
  const { fields } = checkedText(text, splitPost(text, '').firstLine);
  const blocks: (Range & { kind: ProofBlock['kind'] })[] = fields
    .filter(({ isName }) => !isName)
    .map(({ from, to }) => ({ kind: 'field', from, to }));
  for (const { index, 0: lines } of prose
    .slice(bodyStart)
    .matchAll(/(?<![^\n])(?:[^\S\n]*\S[^\n]*(?:\n|$))+/g)) {
    if (!/\p{Script=Han}/u.test(lines)) continue;
    const from = bodyStart + index;
    blocks.push({ kind: 'text', from, to: from + lines.trimEnd().length });
  }
  return blocks;
}

/** Cuts a block where the author has settled something, since a rule is shown as what it says. */
function* runsOf(
  from: number,
  to: number,
  settled: readonly Range[],
): Generator<Range & { settled: boolean }> {
  let at = from;
  for (const rule of settled) {
    if (rule.from < from || rule.to > to) continue;
    if (rule.from > at) yield { from: at, to: rule.from, settled: false };
    yield { ...rule, settled: true };
    at = rule.to;
  }
  if (at < to) yield { from: at, to, settled: false };
}

function piecesOf(
  { text, prose }: ReadablePost,
  run: Range & { settled: boolean },
  doubts: readonly PlaceInDoubt[],
  convert: ((text: string) => string) | undefined,
): ProofPiece[] {
  const source = text.slice(run.from, run.to);
  if (run.settled) return [{ text: convert ? convert(source) : source, mark: 'settled' }];
  const readable = prose.slice(run.from, run.to);
  const written = convert ? aligned(readable, convert(readable)) : [...units(readable)];
  const pieces: ProofPiece[] = [];
  for (let i = 0; i < source.length; i++) {
    const at = run.from + i;
    const isSyntax = readable.charAt(i) !== source.charAt(i);
    const shown = isSyntax ? source.charAt(i) : (written[i] ?? '');
    const doubt = doubts.findIndex(({ from, to }) => at >= from && at < to);
    const mark = isSyntax ? 'syntax' : shown !== source.charAt(i) ? 'changed' : undefined;
    append(pieces, { text: shown, ...(mark ? { mark } : {}), ...(doubt < 0 ? {} : { doubt }) });
  }
  return pieces;
}

function append(pieces: ProofPiece[], piece: ProofPiece): void {
  const last = pieces.at(-1);
  if (last && last.mark === piece.mark && last.doubt === piece.doubt) last.text += piece.text;
  else pieces.push(piece);
}

function* units(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) yield text.charAt(i);
}

/** What a variant has for each unit of a text; words of another length go to their first unit. */
function aligned(source: string, converted: string): string[] {
  if (source.length === converted.length) return [...units(converted)];
  const shown: string[] = [];
  let pending = '';
  for (const { value, added, removed } of diffChars(source, converted)) {
    if (added && shown.length > 0) shown[shown.length - 1] += value;
    else if (added) pending += value;
    else if (removed) shown.push(...Array.from({ length: value.length }, () => ''));
    else shown.push(...units(value));
  }
  if (shown.length > 0) shown[0] = pending + (shown[0] ?? '');
  return shown;
}
