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
  throw new Error(
    `A template gave ${Object.prototype.toString.call(value)}: only text, numbers, markup and lists of them can be shown.`,
  );
}

function listToHtml(values: readonly unknown[]): string {
  let html = '';
  for (const value of values) html += toHtml(value);
  return html;
}
