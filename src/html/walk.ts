import { commentEnd, isComment } from './comment.ts';
import { rawElements } from './elements.ts';
import { rawTextEnd } from './raw-text.ts';
import { readTag, type Tag } from './tag.ts';

/** What a walk over HTML calls back with, in order. */
export interface HtmlVisitor {
  /** Text as it is written, references not decoded; the content of scripts and the like is text too. */
  text?(from: number, to: number): void;
  start?(tag: Tag): void;
  end?(tag: Tag): void;
}

/** Walks over HTML in one pass. It is no parser: it takes elements as they are written. */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
  let textFrom = 0;
  const endText = (to: number) => {
    if (to > textFrom) visitor.text?.(textFrom, to);
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (isComment(html, at)) {
      endText(at);
      const end = commentEnd(html, at);
      textFrom = at = end < 0 ? html.length : end;
      continue;
    }
    const tag = readTag(html, at);
    if (tag === undefined) {
      at += 1;
      continue;
    }
    endText(at);
    if (tag.isEnd) visitor.end?.(tag);
    else visitor.start?.(tag);
    textFrom = at = tag.end;
    if (tag.isEnd || !rawElements.has(tag.name)) continue;
    at = rawTextEnd(html, tag.end, tag.name);
    if (at < 0) at = html.length;
  }
  endText(html.length);
}
