import { escapeHTML } from 'astro/runtime/server/index.js';
import { Markup } from './page-result.ts';

const htmlString = Symbol.for('astro:html-string');

/** Turns the value of an expression in a template into HTML, by the rules of Astro's `renderChild`. */
export function toHtml(value: unknown): string {
  if (typeof value === 'string') return escapeHTML(value);
  if (value instanceof Markup) return value.html;
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'number' || value === true) return String(value);
  if (Array.isArray(value)) return listToHtml(value);
  if (typeof value === 'function') return toHtml((value as () => unknown)());
  if (htmlString in (value as object)) return String(value as object);
  if (value instanceof Promise) return placeOf(value);
  throw new Error(
    `A template gave ${Object.prototype.toString.call(value)}: only text, numbers, markup and lists of them can be shown.`,
  );
}

function listToHtml(values: readonly unknown[]): string {
  let html = '';
  for (const value of values) html += toHtml(value);
  return html;
}

/** What components that wait are to give, by the number that stands for it in a page. */
const awaited = new Map<number, Promise<unknown>>();
let lastNumber = 0;

/** Stands around such a number; no HTML holds it but for what an author has typed by mistake. */
const mark = '\0';
const placePattern = /\0(\d+)\0/g;

function placeOf(promise: Promise<unknown>): string {
  promise.catch(() => undefined); // heard where it is waited for
  lastNumber += 1;
  awaited.set(lastNumber, promise);
  return mark + lastNumber + mark;
}

/** Says whether something in a page is still waited for. */
export function isUnfinished(html: string): boolean {
  return html.includes(mark);
}

/** Waits for what a page lacks, and for what that lacks. Rejects with what a component throws. */
export async function finished(html: string): Promise<string> {
  let out = '';
  let done = 0;
  for (const match of html.matchAll(placePattern)) {
    const number = Number(match[1]);
    const promise = awaited.get(number);
    if (promise === undefined) continue; // an author's own NUL
    awaited.delete(number);
    const given = toHtml(await promise);
    out += html.slice(done, match.index) + (isUnfinished(given) ? await finished(given) : given);
    done = match.index + match[0].length;
  }
  return out + html.slice(done);
}
