/** A paragraph without a Hanzi, long enough for a second line on a phone. */
const latinParagraph = /<p>(?=[^\u2e80-\uffef<]{50}(?:[^\u2e80-\uffef<]|<(?!\/p>))*<\/p>)/g;

/** Marks paragraphs in Latin letters: justified as Hanzi are, the few words of a line would be pulled apart. */
export function markLatinParagraphs(html: string): string {
  return html.replace(latinParagraph, '<p class="latin">');
}
