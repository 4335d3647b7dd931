import { markdownToHtml, type Features } from 'satteri';

// Maths, callouts and smart quotes are ours; frontmatter was split off before.
const parserFeatures: Features = {
  frontmatter: false,
  gfm: { footnotes: { label: '', backLabel: '{reference}', clobberPrefix: '' } },
};

/** Parses Markdown to HTML with Sätteri. */
export function toHtml(markdown: string): string {
  return markdownToHtml(markdown, { features: parserFeatures }).html;
}

/** Parses one line of Markdown to HTML without a paragraph around it. */
export function inlineToHtml(markdown: string): string {
  if (markdown === '') return '';
  // A heading's text holds inline Markdown only, so that “1. ” or “- ” stays what it is.
  return toHtml(`# ${markdown.replace(/[ \t\n]+/g, ' ')}`).replace(/^<h1>([^]*)<\/h1>\s*$/, '$1');
}
