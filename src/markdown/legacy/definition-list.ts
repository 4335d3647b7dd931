// Goldmark (Hugo), kramdown (Jekyll), Python-Markdown (MkDocs) and Pandoc read a line that begins with a colon as what
// the line above means: https://michelf.ca/projects/php-markdown/extra/#def-list. CommonMark shows the colon.

const sign = /(?:\n|<p>):[ \t]/;
const paragraph = /<p>((?:(?!<\/?p>)[^])*)<\/p>/;
/** A term and its meanings in one paragraph, or a term with meanings in paragraphs of their own below. */
const definitions = new RegExp(`${paragraph.source}((?:\\s*<p>:[ \\t](?:(?!<\\/?p>)[^])*<\\/p>)*)`, 'g');
const meaningStart = /(?:<br ?\/?>)?\n:[ \t]+/;
const longestTerm = 200;

/** Turns paragraphs of terms and their meanings into definition lists. */
export function withDefinitionLists(html: string): string {
  if (!sign.test(html)) return html;
  const lists = html.replace(definitions, (whole: string, text: string, below: string) => {
    const [term = '', ...meanings] = text.split(meaningStart);
    const further = [...below.matchAll(/<p>:[ \t]((?:(?!<\/?p>)[^])*)<\/p>/g)].map(([, meaning = '']) =>
      meaning.trimStart(),
    );
    const all = [...meanings, ...further.flatMap((meaning) => meaning.split(meaningStart))];
    if (all.length === 0 || term.trim() === '' || term.length > longestTerm || /^:|\n|：$/.test(term))
      return whole;
    return `<dl>\n<dt>${term}</dt>\n${all.map((meaning) => `<dd>${meaning}</dd>\n`).join('')}</dl>`;
  });
  return lists.replace(/<\/dl>\s*<dl>\n/g, '');
}
