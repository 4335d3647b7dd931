import { addSegment, type Match, matchLine, type MatchedLine, type Segment, segmentsOf } from './matches.ts';
import type { Phrase } from './parse-query.ts';

/** A short passage of a post around what was looked for. */
export interface Excerpt {
  segments: Segment[];
  /** Which of all places of the first marked phrase, counted from 0 in the given lines; absent when nothing matched. */
  target?: { phrase: number; occurrence: number };
}

/** About how much of the text is shown, and how much of it before the match; UTF-16 units. */
const excerptLength = 110;
const leadLength = 30;

/** How far apart matches may be to be shown together. */
const reach = 70;

const pause = /[。！？；!?;，,、：:]\s*/gu;

/** Signs that bring their own room: a space beside one would be a hole. */
const wideSign = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\uff01-\uff0f\uff1a-\uff1f]/u;

/** What an ellipsis takes the place of. */
const comma = /[，、,；：]$/u;

/**
 * Chooses the passage with the most different phrases, of those the one with most whole words, then most as typed, then
 * the first; without any match, the beginning of the text.
 */
export function excerptOf(lines: readonly string[], phrases: readonly Phrase[]): Excerpt {
  const matched = lines.map((line) => matchLine(line, phrases));
  const best = bestMatch(matched);
  if (best === undefined) return { segments: fill(matched, 0, 0) };
  const { line, match } = best;
  const text = matched[line]?.text ?? '';
  return {
    segments: fill(matched, line, windowStart(text, match.start)),
    target: { phrase: match.phrase, occurrence: occurrenceOf(matched, line, match) },
  };
}

function bestMatch(lines: readonly MatchedLine[]): { line: number; match: Match } | undefined {
  let best: { line: number; match: Match; score: number } | undefined;
  for (const [line, { matches }] of lines.entries()) {
    for (const [i, match] of matches.entries()) {
      const score = passageScore(matches, i);
      if (best === undefined || score > best.score) best = { line, match, score };
    }
  }
  return best;
}

/** Different phrases within reach count most, whole words a little more, and those as typed. */
function passageScore(matches: readonly Match[], from: number): number {
  const first = matches[from];
  const seen = new Map<number, number>();
  for (let i = from; first !== undefined && i < matches.length; i++) {
    const match = matches[i];
    if (match === undefined || match.start - first.start > reach) break;
    const score = 1000 + (match.whole ? 10 : 0) + (match.exact ? 1 : 0);
    seen.set(match.phrase, Math.max(score, seen.get(match.phrase) ?? 0));
  }
  return [...seen.values()].reduce((sum, score) => sum + score, 0);
}

function occurrenceOf(lines: readonly MatchedLine[], line: number, match: Match): number {
  const samePhrase = (other: Match) => other.phrase === match.phrase;
  const before = lines
    .slice(0, line)
    .reduce((sum, { matches }) => sum + matches.filter(samePhrase).length, 0);
  const own = lines[line]?.matches.filter(samePhrase) ?? [];
  return before + own.indexOf(match);
}

/** Begins shortly before the match, after a pause if there is one nearby. */
function windowStart(text: string, match: number): number {
  if (match <= leadLength) return 0;
  const earliest = match - leadLength;
  pause.lastIndex = earliest;
  const found = pause.exec(text);
  const start = found !== null && pause.lastIndex <= match ? pause.lastIndex : earliest;
  return isInsideCharacter(text, start) ? start + 1 : start;
}

/** Takes text from a place on, running on into the next lines until there is enough. */
function fill(lines: readonly MatchedLine[], line: number, start: number): Segment[] {
  const segments: Segment[] = start > 0 ? [{ text: '…', mark: false }] : [];
  let left = excerptLength;
  for (let i = line; i < lines.length && left > 0; i++) {
    const { text, matches } = lines[i] ?? { text: '', matches: [] };
    const from = i === line ? start : 0;
    let to = Math.min(text.length, from + left);
    if (isInsideCharacter(text, to)) to += 1;
    if (i > line) addSegment(segments, { text: between(segments, text), mark: false });
    for (const segment of segmentsOf(text, matches, from, to)) addSegment(segments, segment);
    left -= to - from;
    if (to < text.length) addEllipsis(segments);
  }
  return segments;
}

/** Paragraphs end with a full stop; headings and items of lists have none, and a space says where they end. */
function between(segments: readonly Segment[], next: string): '' | ' ' {
  const before = segments.at(-1)?.text.at(-1) ?? '';
  return wideSign.test(before) || wideSign.test(next.charAt(0)) ? '' : ' ';
}

function addEllipsis(segments: Segment[]): void {
  const last = segments.at(-1);
  if (last?.mark === false) last.text = last.text.replace(comma, '');
  addSegment(segments, { text: '…', mark: false });
}

function isInsideCharacter(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
