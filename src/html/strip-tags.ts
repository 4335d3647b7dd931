import { commentEnd, isComment } from './comment.ts';
import { readTag } from './tag.ts';

/** Takes the tags and comments out of a text; what they hold stays. */
export function stripTags(text: string): string {
  let stripped = '';
  let kept = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = isComment(text, at) ? commentEnd(text, at) : (readTag(text, at)?.end ?? -1);
    if (end > 0) {
      stripped += text.slice(kept, at);
      kept = end;
    }
    at = end > 0 ? end : at + 1;
  }
  return kept === 0 ? text : stripped + text.slice(kept);
}
