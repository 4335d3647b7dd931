import { escapeHtml } from '../../html/escape.ts';
import { blockPlace, wikiTarget } from '../wiki-target.ts';
import type { Stretch } from './inline.ts';
import type { Scan } from './scan.ts';

// Obsidian's links (https://help.obsidian.md/links): [[note]], [[note|text]], [[note#heading]], [[#heading]], and the
// same with ! to show the note in place, which here is a link too. Names can't hold [ ] | #. In a table \| parts
// the text. A block's name, [[note#^id]], leads to its end (see block-id.ts).

const linkPattern = /\[\[([^[\]|\n]{1,300}?)(?:\\?\|([^[\]\n]{0,300}))?\]\]/y;

/** Translates a wikilink at `[[`, or at the `!` of an embedded note; returns where to continue. */
export function readWikilink(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const { source } = scan;
  const open = source[at] === '!' ? at + 1 : at;
  linkPattern.lastIndex = open;
  const [whole = '', target = '', alias = ''] = linkPattern.exec(source) ?? [];
  const end = open + whole.length;
  // What is inside may be a footnote's mark or a link of its own.
  if (whole === '' || end > stretch.end || !isName(stretch, open, target, end)) return open + 1;
  const [name = '', ...headings] = target.split('#').map((part) => part.trim());
  const block = /^\^([\w-]+)$/.exec(headings.at(-1) ?? '')?.[1];
  const places = headings.filter((heading) => heading !== '' && !heading.startsWith('^'));
  if (name === '' && places.length === 0 && block === undefined) return open + 1;
  const text = alias.trim() || [name, ...places].filter((part) => part !== '').join(' > ') || (block ?? '');
  const place = block === undefined ? places.at(-1) : blockPlace(block);
  const fragment = place === undefined ? '' : `#${encodeURI(place)}`;
  const href = (name === '' ? '' : wikiTarget(name)) + fragment;
  const html = `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  scan.edits.replace(at, end, scan.stash.put({ kind: 'html', raw: source.slice(at, end), html }));
  stretch.linkEnd = end;
  return end;
}

/**
 * Tells names from what Markdown and code write in two brackets: the text of a link ([[1]](url), [[1]][ref]), a
 * reference that is defined, an element of a list (x[[1]]), a number or a string, a test in a shell ([[ -f a ]]), an address.
 */
function isName(stretch: Stretch, at: number, target: string, end: number): boolean {
  const { source } = stretch.scan;
  if (/^[\s^"']|^\d+$/.test(target) || target.includes('://')) return false;
  const isBeside = /[\w)\]]/.test(source[at - 1] ?? '') && stretch.linkEnd !== at;
  if (isBeside && /^[\x21-\x7E]+$/.test(target)) return false;
  if (source[end] === '(' || (source[end] === '[' && !/[[^]/.test(source[end + 1] ?? ''))) return false;
  return !definitions(stretch.scan).has(target.toLowerCase());
}

/** Lists the labels of link references, which are on lines of their own. */
function definitions(scan: Scan): ReadonlySet<string> {
  scan.definitions ??= new Set(
    [...scan.source.matchAll(/^[ \t>]*\[([^\]\n]{1,300})\]:/gm)].map(([, label = '']) => label.toLowerCase()),
  );
  return scan.definitions;
}
