/** Where an attribute's value is. */
export interface ValueRange {
  from: number;
  to: number;
  quoted: boolean;
}

/** What of a tag's attributes matters here. */
export interface TagAttributes {
  lang?: string;
  translate?: string;
  classes?: string;
  /** Values that are shown or read out to people. */
  texts: ValueRange[];
}

/** Notes an attribute, if it matters here; the first of a name counts. */
export function noteAttribute(
  attributes: TagAttributes,
  html: string,
  name: string,
  from: number,
  to: number,
): void {
  if (from < 0) return;
  switch (name.toLowerCase()) {
    case 'alt':
    case 'title':
    case 'aria-label':
    case 'aria-description':
    case 'placeholder':
      if (to > from) attributes.texts.push({ from, to, quoted: /["']/.test(html.charAt(from - 1)) });
      break;
    case 'lang':
    case 'xml:lang':
      attributes.lang ??= html.slice(from, to);
      break;
    case 'translate':
      attributes.translate ??= html.slice(from, to);
      break;
    case 'class':
      attributes.classes ??= html.slice(from, to);
  }
}
