import { decodeHTML } from 'entities';
import { finding } from '../../diagnostics/create-problem.ts';
import type { Tag } from '../../html/tag.ts';
import { restoreMarks } from '../marks.ts';
import { linkPlaceholder, splitFragment, toTarget } from '../placeholders.ts';
import { isDangerous, isRemote, ownPath } from '../../config/url-scheme.ts';
import { stripTags } from '../../html/strip-tags.ts';
import { disguiseOf } from '../untrusted/disguise.ts';
import type { Draft } from './draft.ts';
import { reportDangerous } from './report-dangerous.ts';
import { takeFurtherAssets } from './further-assets.ts';
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
    const assets = takeFurtherAssets(draft, tag.name, attributes);
    openElement(draft, tag.name, `<${tag.name}${assets}${writeAttributes(attributes)}>`);
    return tag.end;
  }
  const url = restoreMarks(href, draft.pieces).trim();
  reportLocal(draft, html, tag, url);
  if (draft.isUntrusted) reportDisguise(draft, html, tag, url);
  const target = hrefOf(draft, url, attributes);
  const assets = takeFurtherAssets(draft, tag.name, attributes);
  const start = target.startsWith(' href="link:') ? target + assets : assets + target;
  openElement(draft, tag.name, `<${tag.name}${start}${writeAttributes(attributes)}>`);
  return tag.end;
}

/** A page of a preview, linked with words of its own: an address alone may be what the text is about. */
const previewed = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?\/[^/]/i;

function reportLocal(draft: Draft, html: string, tag: Tag, url: string): void {
  if (
    !previewed.test(url) ||
    /^\s*(?:<code[^>]*>)?(?:https?:|localhost|127)/i.test(html.slice(tag.end, tag.end + 80))
  )
    return;
  const at = Math.max(0, draft.log.text.indexOf(url));
  draft.log.reportAt(finding('link-broken/local', { target: url.slice(0, 100) }), at);
}

/** More than an address and the tags around it take. */
const longestText = 2000;

function reportDisguise(draft: Draft, html: string, tag: Tag, url: string): void {
  const behind = html.slice(tag.end, tag.end + longestText);
  const end = behind.indexOf('</a');
  const found = disguiseOf(decodeHTML(stripTags(behind.slice(0, end < 0 ? 0 : end))), url);
  if (found === undefined) return;
  // The parser encodes what is no ASCII: a part that is as its author wrote it tells the place.
  const asWritten = url.split('%', 1)[0] ?? '';
  draft.log.reportAt(found, Math.max(0, draft.log.text.indexOf(asWritten)));
}

function hrefOf(draft: Draft, url: string, attributes: Attributes): string {
  if (isDangerous(url)) {
    reportDangerous(draft, url);
    return '';
  }
  if (ownPath(url, draft.site) !== undefined) return placeholder(draft, url);
  if (attributes.get('target') === '_blank' || isRemote(url)) addRel(attributes);
  if (url === '' || url === '#' || url.startsWith('?') || isRemote(url) || schemePattern.test(url)) {
    return writeAttributes(new Map([['href', url]]));
  }
  return placeholder(draft, url);
}

function placeholder(draft: Draft, url: string): string {
  const { target, fragment } = splitFragment(url);
  const path = toTarget(target);
  draft.links.add(path + toTarget(fragment));
  return linkPlaceholder(path, fragment);
}

function addRel(attributes: Attributes): void {
  const rel = attributes.get('rel') ?? '';
  if (!/\bnoopener\b/.test(rel)) attributes.set('rel', rel === '' ? 'noopener' : `${rel} noopener`);
}
