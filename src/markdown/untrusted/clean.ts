import { isDangerous, schemeOf } from '../../config/url-scheme.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import type { Finding } from '../../diagnostics/problem.ts';
import type { Tag } from '../../html/tag.ts';
import { readAttributes } from '../html/attributes.ts';
import { restoreMarks, type Piece } from '../marks.ts';
import { isAllowedElement, isAllowedValue, isListed } from './judge.ts';
import { protectHtml } from './protect.ts';
import type { Sanitiser } from './sanitiser.ts';

/** Knows the source, and takes what was found there. */
export interface CleaningLog {
  pieces: readonly Piece[];
  /** Gives the offset of the next tag of a name, which is probably written so. */
  placeOfTag(name: string, written: string): number;
  /** Gives the offset of the next place of an address. */
  placeOfUrl(url: string): number;
  report(found: Finding, offset: number): void;
}

/** Takes out of the parser's HTML what an untrusted post may not hold, and tells each thing. */
export function cleanHtml(html: string, sanitise: Sanitiser, log: CleaningLog): string {
  const told = new Set<string>();
  const { html: ready, restore } = protectHtml(html, (tag, text) => judgeTag(tag, text, log), reportText);
  return restore(sanitise(ready));

  function reportText({ name, start, end }: Tag, text: string): void {
    if (told.has(name)) return;
    told.add(name);
    const written = text.slice(start, end);
    const found = finding('markdown-syntax/unknown-element', { text: written.slice(0, 60) });
    log.report(found, log.placeOfTag(name, written));
  }
}

function judgeTag(tag: Tag, html: string, log: CleaningLog): void {
  const { name } = tag;
  const attributes = readAttributes(html, tag);
  let known: number | undefined;
  const place = () =>
    (known ??= log.placeOfTag(name, restoreMarks(html.slice(tag.start, tag.end), log.pieces)));
  if (!isAllowedElement(name, attributes)) {
    log.report(finding('html-untrusted', { name }), place());
    return;
  }
  for (const [attribute, value] of attributes) {
    const isKnown = isListed(name, attribute);
    if (isKnown && isAllowedValue(name, attribute, value ?? '')) continue;
    if (value !== null && isDangerous(value)) {
      log.report(finding('html-unsafe', { scheme: schemeOf(value) }), log.placeOfUrl(value));
      continue;
    }
    const harms = isKnown ? attribute !== 'class' : harmful.test(attribute);
    const id = harms ? 'html-untrusted/attribute' : 'html-untrusted/unknown';
    log.report(finding(id, { name, attribute }), place());
  }
}

/** What runs, leads or covers; others are left out because nobody thought of them. */
const harmful = /^on|style|href|src|action|^(?:data|ping|background|http-equiv|name|autofocus|tabindex)$/;
