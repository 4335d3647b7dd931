import { closesItself, isSelfClosing, type Tag } from '../../html/tag.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import { rawElements } from '../../html/elements.ts';
import { rawTextEnd } from '../../html/raw-text.ts';
import { escapeHtml } from '../../html/escape.ts';
import { restoreMarks } from '../marks.ts';
import { reportTag, write, type Draft } from './draft.ts';
import { plain } from './elements.ts';
import { writeMedia } from './images.ts';
import { closeElement, openElement } from './stack.ts';
import { readAttributes } from './attributes.ts';
import { writePlain } from './text.ts';

/** A title that continues for longer is one that someone forgot to close. */
const longestTitle = 1000;

/** Drops a tag that belongs to the page's frame, and a title with its text. */
export function skipFrame(_draft: Draft, html: string, tag: Tag): number {
  if (tag.name !== 'title') return tag.end;
  const close = rawTextEnd(html.slice(tag.end, tag.end + longestTitle), 0, 'title');
  return close < 0 ? tag.end : html.indexOf('>', tag.end + close) + 1;
}

/** Drops the tag of an element that an untrusted post may not hold, with its content where that is no HTML. */
export function skipElement(draft: Draft, html: string, tag: Tag): number {
  reportTag(draft, tag.name, finding('html-untrusted', { name: tag.name }));
  const close = rawElements.has(tag.name) ? rawTextEnd(html, tag.end, tag.name) : -1;
  return close < 0 ? tag.end : html.indexOf('>', close) + 1;
}

/** Writes an element whose content is no HTML, such as a script; one that never ends is shown as text. */
export function writeRawText(draft: Draft, html: string, tag: Tag): number {
  if (tag.name === 'iframe' && closesItself(html, tag)) {
    writeMedia(draft, html, tag);
    closeElement(draft, tag.name);
    return tag.end;
  }
  const close = draft.unclosed.has(tag.name) ? -1 : rawTextEnd(html, tag.end, tag.name);
  if (close < 0) {
    draft.unclosed.add(tag.name);
    reportTag(draft, tag.name, finding('html-unclosed/raw-text', { name: tag.name }));
    return writeTagAsText(draft, html, tag);
  }
  if (tag.name === 'script') reportTag(draft, 'script', finding('html-script'));
  if (tag.name === 'iframe') writeMedia(draft, html, tag);
  else openElement(draft, tag.name, html.slice(tag.start, tag.end));
  const content = restoreMarks(html.slice(tag.end, close), draft.pieces);
  if (isInlineScript(html, tag)) draft.scripts.push(content);
  write(draft, content);
  closeElement(draft, tag.name);
  const end = html.indexOf('>', close);
  return end < 0 ? html.length : end + 1;
}

/** Tells whether browsers run what an element holds; data for machines isn't run. */
function isInlineScript(html: string, tag: Tag): boolean {
  if (tag.name !== 'script') return false;
  const attributes = readAttributes(html, tag);
  return !attributes.has('src') && runs.test((attributes.get('type') ?? '').trim());
}

// https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
const runs =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script[\d.]*)$/i;

/** A component of Vue or MDX has a capital and attributes, or closes itself; `List<String>` has neither. */
const component = /^<[A-Z][\w.]*\s*(?:\s[:@#]?[\w.:-]+=["'{][^]*|\/)>$/;

/**
 * Writes a tag that HTML does not know: custom elements as they are; of another generator's component what is in it;
 * `List<String>` and other angle brackets that someone forgot to escape as text, or readers would never see them.
 */
export function writeUnknown(draft: Draft, html: string, tag: Tag): number {
  if (tag.name.includes('-')) {
    openElement(draft, tag.name, html.slice(tag.start, tag.end), `</${tag.name}>`, plain);
    if (isSelfClosing(html, tag)) closeElement(draft, tag.name);
    return tag.end;
  }
  if (tag.name.includes(':')) return tag.end;
  const text = html.slice(tag.start, tag.end);
  if (component.test(text)) {
    // A badge beside a heading says nothing that readers would miss.
    if (tag.name !== 'badge')
      reportTag(
        draft,
        tag.name,
        finding('markdown-syntax/component', { name: html.slice(tag.start + 1, tag.nameEnd) }),
      );
    openElement(draft, tag.name, '', '', plain);
    if (isSelfClosing(html, tag)) closeElement(draft, tag.name);
    return tag.end;
  }
  reportTag(draft, tag.name, finding('markdown-syntax/unknown-element', { text: text.slice(0, 60) }));
  return writeTagAsText(draft, html, tag);
}

function writeTagAsText(draft: Draft, html: string, tag: Tag): number {
  writePlain(draft, escapeHtml(html.slice(tag.start, tag.end)), () => 0);
  return tag.end;
}
