import { isRemote } from '../../config/url-scheme.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import type { Tag } from '../../html/tag.ts';
import type { LoadKind } from '../rendered.ts';
import { readAttributes, type Attributes } from './attributes.ts';
import type { Draft } from './draft.ts';

/** Drops a `<meta http-equiv>`, which acts on the whole page wherever it is; 0 for any other. */
export function writeMeta(draft: Draft, html: string, tag: Tag): number {
  if (!readAttributes(html, tag).has('http-equiv')) return 0;
  draft.log.report(finding('html-unsafe/meta'), placeOf(draft, html, tag));
  return tag.end;
}

/** ` onx=y>`: a tag with less after its name has nothing that concerns a page's policy. */
const shortest = 7;
const handler = /[\s/"']on[a-z]+\s*=/i;
const loading: Readonly<Record<string, [kind: LoadKind, attribute: string]>> = {
  script: ['script', 'src'],
  link: ['style', 'href'],
  iframe: ['frame', 'src'],
  form: ['form', 'action'],
};

/** Notes what of a tag concerns the policy of its page: handlers, which it keeps from running, and what is loaded. */
export function noteForPolicy(draft: Draft, html: string, tag: Tag): void {
  if (tag.end - tag.nameEnd < shortest) return;
  const load = Object.hasOwn(loading, tag.name) ? loading[tag.name] : undefined;
  if (load === undefined && !handler.test(html.slice(tag.nameEnd, tag.end))) return;
  const attributes = readAttributes(html, tag);
  const offset = placeOf(draft, html, tag);
  for (const attribute of attributes.keys())
    if (/^on[a-z]+$/.test(attribute)) draft.log.report(finding('html-handler', { attribute }), offset);
  if (load !== undefined) noteLoad(draft, attributes, load, offset);
}

function noteLoad(
  draft: Draft,
  attributes: Attributes,
  [kind, attribute]: [LoadKind, string],
  offset: number,
): void {
  const url = attributes.get(attribute) ?? '';
  const isSheet = kind !== 'style' || /\bstylesheet\b/i.test(attributes.get('rel') ?? '');
  if (isRemote(url) && isSheet) draft.loads.push({ kind, url, position: draft.log.positionOf(offset) });
}

/** What a template tag became is where the tag is written. */
function placeOf(draft: Draft, html: string, tag: Tag): number {
  const { piece } = draft;
  if (piece !== undefined && piece.raw !== '') return draft.places.findText(piece.raw);
  return draft.places.find(tag.name, html.slice(tag.start, tag.end));
}
