import { readTag, type Tag } from './tag.ts';

/** Takes each tag of a text in turn, which may be Markdown as well; comments and scripts are text like any other. */
export function walkTags(text: string, visit: (tag: Tag) => void): void {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const tag = readTag(text, at);
    if (tag !== undefined) visit(tag);
    at = tag?.end ?? at + 1;
  }
}
