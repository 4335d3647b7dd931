import { finding } from '../../diagnostics/create-problem.ts';
import { restoreMarks } from '../marks.ts';
import { linkPlaceholder, splitFragment, toTarget } from '../placeholders.ts';
import type { Draft } from './draft.ts';
import { openElement } from './stack.ts';
import { readAttributes, writeAttributes, type Attributes, type StartTag } from './tags.ts';

const external = /^(?:https?:)?\/\//i;
const schemePattern = /^[a-z][a-z0-9+.-]*:/i;

/** Writes the start of a link: site links as placeholders, others as they are, dangerous ones without a target. */
export function writeLink(draft: Draft, html: string, tag: StartTag): number {
  const attributes = readAttributes(html, tag);
  const href = attributes.get('href');
  if (href === undefined || href === null) {
    openElement(draft, tag.name, `<${tag.name}${writeAttributes(attributes)}>`);
    return tag.end;
  }
  attributes.delete('href');
  const url = restoreMarks(href, draft.pieces).trim();
  openElement(
    draft,
    tag.name,
    `<${tag.name}${hrefOf(draft, url, attributes)}${writeAttributes(attributes)}>`,
  );
  return tag.end;
}

function hrefOf(draft: Draft, url: string, attributes: Attributes): string {
  if (isDangerous(url)) {
    reportDangerous(draft, url);
    return '';
  }
  if (attributes.get('target') === '_blank' || external.test(url)) addRel(attributes);
  if (url === '' || url === '#' || url.startsWith('?') || external.test(url) || schemePattern.test(url)) {
    return writeAttributes(new Map([['href', url]]));
  }
  const { target, fragment } = splitFragment(url);
  const path = toTarget(target);
  draft.links.add(path + toTarget(fragment));
  return linkPlaceholder(path, fragment);
}

function addRel(attributes: Attributes): void {
  const rel = attributes.get('rel') ?? '';
  if (!/\bnoopener\b/.test(rel)) attributes.set('rel', rel === '' ? 'noopener' : `${rel} noopener`);
}

/** Tells whether a URL would run code when it is followed; browsers ignore spaces and controls in its scheme. */
export function isDangerous(url: string): boolean {
  const plain = url.slice(0, 200).replace(/[\u0000-\u0020]/g, '');
  return /^(?:javascript|vbscript):|^data:(?:text\/html|image\/svg|application\/xhtml)/i.test(plain);
}

/** Reports a URL that was taken out. */
export function reportDangerous(draft: Draft, url: string): void {
  const scheme = url.slice(0, url.indexOf(':') + 1);
  if (draft.reported.has(scheme)) return;
  draft.reported.add(scheme);
  draft.log.reportAt(finding('html-unsafe', { scheme }), Math.max(0, draft.log.text.indexOf(scheme)));
}
