import { cleanText } from './xml.ts';

/** Prints robots.txt: all may be read, except what is named. Paths are root-relative and percent-encoded. */
export function robotsTxt(options: { sitemapUrl: string; disallow?: readonly string[] }): string {
  const rules = (options.disallow ?? []).map((path) => `Disallow: ${path}\n`);
  return `User-agent: *\nAllow: /\n${rules.join('')}\nSitemap: ${options.sitemapUrl}\n`;
}

/** What llms.txt says of a site: a title, a sentence, and a few lists of links (llmstxt.org). */
export interface LlmsOptions {
  title: string;
  description?: string;
  /** Paragraphs between the description and the links. */
  notes?: readonly string[];
  groups: readonly { title: string; links: readonly { title: string; url: string; note?: string }[] }[];
}

/** Prints llms.txt: the site in short for language models; empty groups are left out. */
export function llmsTxt(options: LlmsOptions): string {
  const head = [`# ${oneLine(options.title)}`];
  if (options.description) head.push(`> ${oneLine(options.description)}`);
  head.push(...(options.notes ?? []).map(oneLine));
  const groups = options.groups.filter((group) => group.links.length > 0);
  const lists = groups.map(({ title, links }) => `## ${oneLine(title)}\n\n${links.map(linkLine).join('\n')}`);
  return `${[...head, ...lists].join('\n\n')}\n`;
}

function linkLine(link: { title: string; url: string; note?: string }): string {
  const note = link.note ? `: ${oneLine(link.note)}` : '';
  return `- [${oneLine(link.title).replace(/[[\]\\]/g, '\\$&')}](${link.url.replace(/[()]/g, encodeParenthesis)})${note}`;
}

function encodeParenthesis(sign: string): string {
  return sign === '(' ? '%28' : '%29';
}

function oneLine(text: string): string {
  return cleanText(text).split(/\s+/).join(' ').trim();
}
