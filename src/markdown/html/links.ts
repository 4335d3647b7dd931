import type { Tag } from '../../html/tag.ts';
import { restoreMarks } from '../marks.ts';
import { linkPlaceholder, splitFragment, toTarget } from '../placeholders.ts';
import { isDangerous, isRemote } from '../../config/url-scheme.ts';
import type { Draft } from './draft.ts';
import { reportDangerous } from './report-dangerous.ts';
import { openElement } from './stack.ts';
import { dropUnsafe } from './unsafe-attributes.ts';
import { type Attributes, readAttributes, writeAttributes } from './attributes.ts';

const schemePattern = /^[a-z][a-z0-9+.-]*:/i;

/** Writes the start of a link: site links as placeholders, others as they are, dangerous ones without a target. */
export function writeLink(draft: Draft, html: string, tag: Tag): number {
  const attributes = readAttributes(html, tag);
  const href = attributes.get('href');
  attributes.delete('href');
  dropUnsafe(draft, tag.name, attributes);
  if (href === undefined || href === null) {
    openElement(draft, tag.name, `<${tag.name}${writeAttributes(attributes)}>`);
    return tag.end;
  }
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
  if (attributes.get('target') === '_blank' || isRemote(url)) addRel(attributes);
  if (url === '' || url === '#' || url.startsWith('?') || isRemote(url) || schemePattern.test(url)) {
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
