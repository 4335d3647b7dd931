import type { Script } from '../config/variant.ts';
import { isJapanese, languageSigns } from './japanese.ts';
import { findPairs } from './markup/pairs.ts';
import type { UnitBuffer } from './opencc/unit-buffer.ts';

/** What a variant does with the quotation marks of text in the other script. */
export type Quotes = 'keep' | 'convert';

/** Opening and closing marks of each script: outer and inner. */
const marks: Readonly<Record<Script, readonly [string, string]>> = {
  hans: ['“”', '‘’'],
  hant: ['「」', '『』'],
};

const curved = /[\u2018-\u201d]/;
const cornered = /[\u300c-\u300f]/;
const sentenceEnd = /[。！？!?\n]|\.(?=\s|$)/;
const hanzi = /\p{Script=Han}/u;
const letter = /\p{L}/u;

/** How many other quotations of its sentence are looked past on each side. */
const neighbours = 4;

/** Deeper nesting is a mistake, and reading it would cost time at every level. */
const maxDepth = 8;

/** A mark that becomes another. */
export interface QuoteChange {
  at: number;
  unit: number;
}

interface Quotation {
  from: number;
  /** After the closing mark. */
  to: number;
  script: Script;
  /** 0 for an outer pair, 1 for an inner one. */
  rank: 0 | 1;
  children: Quotation[];
}

interface Mark {
  script: Script;
  rank: 0 | 1;
  opens: boolean;
}

const kinds = new Map<string, Mark>(
  (['hans', 'hant'] as const).flatMap((script) =>
    ([0, 1] as const).flatMap((rank) =>
      [...marks[script][rank]].map((mark, i): [string, Mark] => [mark, { script, rank, opens: i === 0 }]),
    ),
  ),
);

/**
 * Finds the quotation marks of a passage that a script writes in another way: those of Chinese sentences alone, and
 * none where a pair of the passage is incomplete. What is in `-{…}-` is the author's.
 */
export function quoteChanges(input: UnitBuffer, target: Script): QuoteChange[] {
  const text = input.toString();
  if (!(target === 'hant' ? curved : cornered).test(text)) return [];
  const root = readQuotations(text);
  const changes: QuoteChange[] = [];
  const visit = (parent: Quotation, nested: 0 | 1 | undefined) => {
    parent.children.forEach((child, i) => {
      if (!isChinese(text, parent, i)) return;
      const rank = nested ?? child.rank;
      if (child.script !== target) {
        const pair = marks[target][rank];
        changes.push({ at: child.from, unit: pair.charCodeAt(0) });
        changes.push({ at: child.to - 1, unit: pair.charCodeAt(1) });
      }
      visit(child, rank === 0 ? 1 : 0);
    });
  };
  if (root) visit(root, undefined);
  return changes;
}

/** Reads the pairs of a passage as a tree; nothing where one is incomplete. */
function readQuotations(text: string): Quotation | undefined {
  const root: Quotation = { from: 0, to: text.length, script: 'hans', rank: 0, children: [] };
  const open = [root];
  const { pairs } = text.includes('-{') ? findPairs(text) : { pairs: [] };
  let pair = 0;
  for (let at = 0; at < text.length; at++) {
    if (pairs[pair]?.from === at) at = pairs[pair++]!.to - 1;
    const mark = kinds.get(text[at]!);
    if (!mark || isApostrophe(text, at, open.at(-1)!)) continue;
    const { script, rank } = mark;
    if (mark.opens) {
      if (open.length > maxDepth) return undefined;
      const quotation: Quotation = { from: at, to: at, script, rank, children: [] };
      open.at(-1)!.children.push(quotation);
      open.push(quotation);
      continue;
    }
    const quotation = open.pop()!;
    if (open.length === 0 || quotation.script !== script || quotation.rank !== rank) return undefined;
    quotation.to = at + 1;
  }
  return open.length === 1 ? root : undefined;
}

/** Whether ’ is no quotation mark: don’t, ’90s, and the dogs’ where no ‘ is open. */
function isApostrophe(text: string, at: number, open: Quotation): boolean {
  if (text[at] !== '’') return false;
  const before = /[A-Za-z0-9]/.test(text[at - 1] ?? '');
  const after = /[A-Za-z0-9]/.test(text[at + 1] ?? '');
  const inner = open.script === 'hans' && open.rank === 1;
  return (before && after) || (!inner && (before || after));
}

/** Whether the quotation at `index` belongs to a Chinese sentence, or where it is a sentence of its own, is one itself. */
function isChinese(text: string, parent: Quotation, index: number): boolean {
  const { from, to } = parent.children[index]!;
  const before = sentencePart(text, parent, index, -1);
  const after = sentencePart(text, parent, index, 1);
  const content = text.slice(from, to);
  const sentence = before + content + after;
  if (isJapanese(languageSigns(sentence, 0, sentence.length))) return false;
  if (hanzi.test(before + after)) return true;
  return !letter.test(before + after) && hanzi.test(content);
}

/** Reads a quotation's sentence on one side of it, without other quotations. */
function sentencePart(text: string, { from, to, children }: Quotation, index: number, step: 1 | -1): string {
  let read = '';
  let place = index;
  for (let i = 0; i < neighbours; i++, place += step) {
    const piece =
      step < 0
        ? text.slice(children[place - 1]?.to ?? from, children[place]!.from)
        : text.slice(children[place]!.to, children[place + 1]?.from ?? to);
    const parts = piece.split(sentenceEnd);
    read = step < 0 ? parts.at(-1)! + read : read + parts[0]!;
    if (parts.length > 1 || !children[place + step]) break;
  }
  return read;
}
