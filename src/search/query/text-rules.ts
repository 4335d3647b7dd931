/** Elements that begin and end a line of plain text; text in different lines never makes one phrase. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text isn't the post's: readings of ruby, buttons, TeX sources that MathML repeats. */
export const skippedElements: ReadonlySet<string> = new Set(
  'annotation annotation-xml button head iframe noscript object rp rt script select style svg template textarea title'.split(
    ' ',
  ),
);

/** Attributes that mark text for the eye alone (drawn formulas, anchors of headings) or for jumping (footnote marks). */
export const skippedMarks =
  /\s(?:aria-hidden\s*=\s*["']?true|hidden(?=[\s=]|$)|data-search-skip|data-pagefind-ignore|data-footnote-(?:ref|backref)|role\s*=\s*["']?doc-(?:noteref|backlink)|class\s*=\s*["'](?:[^"']*\s)?(?:sr-only|visually-hidden|footnote-ref|footnote-backref)(?:\s[^"']*)?["'])/i;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Says what a run of white space within a line stands for: one space, or nothing where a source line was broken between
 * two characters of Chinese, as CSS Text 3 has it (§4.1.3, segment break transformation).
 */
export function whiteSpaceBetween(before: string, run: string, after: string): '' | ' ' {
  return run.includes('\n') && wide.test(before) && wide.test(after) ? '' : ' ';
}
