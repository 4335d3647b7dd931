import type { Variant } from '../../config/variant.ts';

/** One wording of a rule and the variants it is for; offsets in the rule's text. */
export interface Alternative {
  /** Lower-case code, `zh-hant` or `zh-tw`. */
  code: string;
  from: number;
  to: number;
  /** The term of a one-way rule, `term=>zh-tw:wording`. */
  term?: string;
}

/** What is between `-{` and `}-`. */
export interface MarkupRule {
  /** Upper-case letters; `-` takes page rules back. */
  flags: string[];
  /** Lower-case codes of variants, of a rule that converts its text in them alone: `-{zh-hans;zh-hant|…}-`. */
  filters: string[];
  /** Flags that mean nothing here. */
  unknown: string[];
  /** Where the text after the flags begins and ends, without space around it. */
  from: number;
  to: number;
  alternatives: Alternative[];
}

const knownFlags = new Set(['', 'A', 'D', 'H', 'N', 'T', 'R', 'S', '-']);
const filterPattern = /^(?:ZH(?:-[A-Z]+){0,2}|HANS|HANT)$/;
const flagsPattern = /^[\sA-Za-z;-]{0,40}$/;
const alternativePattern =
  /(?:^|[;；])\s{0,16}(?:([^;；=]{1,64}?)=>\s{0,16})?(zh(?:-[a-z]+){0,2}|hans|hant)\s{0,16}[:：]/gi;

function codeOf(flag: string): string {
  const code = flag.toLowerCase();
  return code.startsWith('zh') ? code : `zh-${code}`;
}

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  return { from, to };
}

function readAlternatives(text: string, start: number): Alternative[] {
  const body = text.slice(start);
  const matches = [...body.matchAll(alternativePattern)];
  if (matches.length === 0 || body.slice(0, matches[0]!.index).trim() !== '') return [];
  let bodyEnd = body.length;
  while (bodyEnd > 0 && /[;；\s]/.test(body.charAt(bodyEnd - 1))) bodyEnd--;
  return matches.map((match, i) => {
    const end = matches[i + 1]?.index ?? bodyEnd;
    const code = match[2]!.toLowerCase();
    const from = start + match.index + match[0].length;
    const range = trimmed(text, from, Math.max(from, start + end));
    const term = match[1]?.trim();
    return { code: code.startsWith('zh') ? code : `zh-${code}`, ...range, ...(term ? { term } : {}) };
  });
}

/** Reads a rule as MediaWiki writes it: `flags|text` or `flags|zh-hans:…; zh-hant:…`, the flags optional. */
export function parseRule(text: string): MarkupRule {
  const pipe = text.indexOf('|');
  const hasFlags = pipe >= 0 && flagsPattern.test(text.slice(0, pipe));
  const flags = hasFlags
    ? text
        .slice(0, pipe)
        .split(';')
        .map((flag) => flag.trim().toUpperCase())
    : [];
  const start = hasFlags ? pipe + 1 : 0;
  return {
    flags: flags.filter((flag) => knownFlags.has(flag)),
    filters: flags.filter((flag) => filterPattern.test(flag)).map(codeOf),
    unknown: flags.filter((flag) => !knownFlags.has(flag) && !filterPattern.test(flag)),
    ...trimmed(text, start, text.length),
    alternatives: readAlternatives(text, start),
  };
}

/** Lists codes whose wording a variant may show, its own first, then the nearest. */
export function acceptedCodes(variant: Variant): string[] {
  const own = variant.code.toLowerCase();
  if (variant.script === 'hans') {
    return [own, 'zh-hans-cn', 'zh-cn', 'zh-hans', 'zh-sg', 'zh-hans-sg', 'zh-my', 'zh'];
  }
  const taiwan = ['zh-hant-tw', 'zh-tw'];
  const hongKong = ['zh-hant-hk', 'zh-hk', 'zh-hant-mo', 'zh-mo'];
  const near = variant.target.startsWith('hk') ? hongKong : taiwan;
  const far = near === taiwan ? hongKong : taiwan;
  return [own, ...near, 'zh-hant', ...far, 'zh'];
}

/** Chooses the wording a variant shows; undefined when the rule has none for its script. */
export function chooseAlternative<T extends { code: string }>(
  alternatives: readonly T[],
  codes: readonly string[],
): T | undefined {
  for (const code of codes) {
    const found = alternatives.find((alternative) => alternative.code === code);
    if (found) return found;
  }
  return undefined;
}
