/** Everything below U+FFFF that XML 1.0 §2.2 leaves out of `Char`, surrogates aside. */

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Drops the characters that XML 1.0 can't hold in any form, and replaces lone surrogates by U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(forbidden, '');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for an XML element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}

/** Wraps text in CDATA; an end mark inside is cut in two. */
export function cdata(text: string): string {
  return `<![CDATA[${cleanText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Prints an element with escaped text; nothing when there is no text. */
export function textElement(name: string, text: string | undefined, attributes = ''): string {
  return text === undefined || text === '' ? '' : `<${name}${attributes}>${escapeXml(text)}</${name}>\n`;
}
