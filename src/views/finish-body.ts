import { askForFrames } from './outside-frames.ts';
import { messages, type MessageKey, type Translate } from './messages.ts';

/** An element that Markdown left empty for the interface to speak in: `data-message="callout.note"`. */
const emptyPlace = /data-message="([\w.]+)">(?=<)/g;

/** A name for assistive technology that Markdown left to the interface; the one in place works in any language. */
const labelPlace = /data-message-label="([\w.]+)" aria-label="(?:↩ ?)?/g;

/** A paragraph that is emphasised from end to end: an editor's note, which dots under every character would spoil. */
const editorsNote = /<p(?: class="loose")?><em>(?=[^<]*<\/em><\/p>)/g;

/** Emphasis without further markup in it. */
const plainEmphasis = /<em>([^<]+)<\/em>/g;

/** An entity, which stays, or words in Latin letters, which get no dots. */
const latinWords = /&#?\w+;|[\p{Script=Latin}\p{N}]+(?:[\s.,'’-]+[\p{Script=Latin}\p{N}]+)*/gu;

/** Code that begins with a sign before which no line may break: after Hanzi one may, or the last of them would be torn off. */
const codeAfterHanzi = /(?<=[\p{Script=Han}，。、；：！？）」』》〉】”’])<code translate="no">(?=[-/.])/gu;

/** The beginnings of code that `codeAfterHanzi` looks for. */
export const codeStarts = ['-', '/', '.'].map((sign) => `<code translate="no">${sign}`);

const displayMath = '<span class="math math-display"';

/**
 * Adds to a body what only the page knows: texts of the interface in its script, a question before frames of others, a
 * way to reach wide formulas by keyboard (WCAG 2.1.1), places where lines may break, and a class that CSS can't find out. `html` is well-formed, as `src/markdown` writes it.
 */
export function finishBody(html: string, t: Translate, frames: readonly string[] = []): string {
  let body = askForFrames(html, frames, t);
  if (body.includes('data-message="'))
    body = body.replace(emptyPlace, (place, name: string) => place + textOf(name, t));
  if (body.includes('data-message-label="'))
    body = body.replace(labelPlace, (place, name: string) =>
      textOf(name, t) === '' ? place : `aria-label="${textOf(name, t)} `,
    );
  if (body.includes('<em>'))
    body = body.replace(editorsNote, '<p class="editors-note"><em>').replace(plainEmphasis, emphasised);
  if (codeStarts.some((start) => body.includes(start)))
    body = body.replace(codeAfterHanzi, '<wbr aria-hidden="true">$&');
  return body.replaceAll(displayMath, `${displayMath} tabindex="0"`);
}

/** Dots are for Hanzi (CLREQ 4.2): Latin words among them get none, and those by themselves are italic. */
function emphasised(whole: string, text: string): string {
  if (!/[\p{Script=Latin}\p{N}]/u.test(text)) return whole;
  if (!/\p{Script=Han}/u.test(text)) return `<em class="latin">${text}</em>`;
  const dotted = text.replace(latinWords, (words) =>
    words.startsWith('&') ? words : `<span class="latin">${words}</span>`,
  );
  return `<em>${dotted}</em>`;
}

/** Finds the text of a place: `callout.note`, `footnoteBack`; empty for names the catalogue doesn't have. */
function textOf(name: string, t: Translate): string {
  const key = name.replace(/^callout\./, '');
  return Object.hasOwn(messages, key) ? t(key as MessageKey) : '';
}
