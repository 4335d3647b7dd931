/**
 * Elements without content and end tag: those of the standard, and older ones that browsers still read so.
 * https://html.spec.whatwg.org/multipage/syntax.html#void-elements
 */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements whose content is no markup; it ends at their own end tag alone. */
export const rawElements: ReadonlySet<string> = new Set(
  'script style textarea title iframe noembed noframes xmp'.split(' '),
);
