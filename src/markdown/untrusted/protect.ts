import { closeOf, commentEnd, isComment } from '../../html/comment.ts';
import { rawElements } from '../../html/elements.ts';
import { rawTextEnd } from '../../html/raw-text.ts';
import { readTag, type Tag } from '../../html/tag.ts';
import { flagsOf } from '../html/elements.ts';
import { allowedElements } from './allowed.ts';

/** HTML made ready for a sanitiser, and what to put back after it. */
export interface ProtectedHtml {
  html: string;
  /** Puts the comments back, which carry what the source's passes left for later. */
  restore(clean: string): string;
}

type TagVisitor = (tag: Tag, html: string) => void;

const open = '\uFDD3';
const close = '\uFDD4';
const mark = /\uFDD3(\d+)\uFDD4/g;

/**
 * Makes a sanitiser see HTML as our own reader does: comments become marks, and a `<` that begins no tag of HTML, as in
 * `List<String>`, is text. `visit` is given each start tag, `visitText` what only looks like one.
 */
export function protectHtml(written: string, visit: TagVisitor, visitText: TagVisitor): ProtectedHtml {
  const html = withoutForgedMarks(written);
  const comments: string[] = [];
  /** What nothing closes from some place on, nothing closes later: it is looked for once. */
  const unclosed = new Set<string>();
  let result = '';
  let from = 0;
  const put = (at: number, end: number, text: string) => {
    result += html.slice(from, at) + text;
    from = end;
    return end;
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (isComment(html, at)) {
      const sign = closeOf(html, at);
      const end = unclosed.has(sign) ? -1 : commentEnd(html, at);
      if (end < 0) unclosed.add(sign);
      at = end < 0 ? put(at, at + 1, '&lt;') : put(at, end, keep(html.slice(at, end)));
      continue;
    }
    const tag = readTag(html, at);
    if (tag === undefined || isText(tag)) {
      if (tag !== undefined && !tag.isEnd) visitText(tag, html);
      at = put(at, at + 1, '&lt;');
      continue;
    }
    at = tag.end;
    if (tag.isEnd) continue;
    visit(tag, html);
    if (!rawElements.has(tag.name)) continue;
    const end = unclosed.has(tag.name) ? -1 : rawTextEnd(html, tag.end, tag.name);
    if (end < 0) unclosed.add(tag.name);
    // Without an end it would swallow the rest: the tag is shown, as it is in any other post.
    at = end < 0 ? put(tag.start, tag.start + 1, '&lt;') : end;
  }
  return {
    html: result + html.slice(from),
    restore: (clean) => clean.replace(mark, (_, index: string) => comments[Number(index)] ?? ''),
  };

  function keep(comment: string): string {
    return open + (comments.push(comment) - 1) + close;
  }
}

/** Drawings and formulas have more elements than are allowed in them; none of these is meant to be read. */
const otherForeign =
  /^(?:animate|animatecolor|animatemotion|animatetransform|cursor|discard|fe[a-z]+|filter|foreignobject|hatch|image|maction|malignmark|mglyph|mpath|set|switch|use|view)$/;

function isText({ name }: Tag): boolean {
  if (otherForeign.test(name)) return false;
  return flagsOf(name) === 0 && !allowedElements.has(name) && !/[-:]/.test(name);
}

/** A sanitiser decodes references, and no author may write the marks that stand for what was put aside. */
function withoutForgedMarks(html: string): string {
  return html.replace(
    /&#(?:x0*([0-9a-f]{4})|0*(\d{5}))(?![0-9a-f]);?/gi,
    (reference, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code >= 0xfdd0 && code <= 0xfdef ? '\uFFFD' : reference;
    },
  );
}
