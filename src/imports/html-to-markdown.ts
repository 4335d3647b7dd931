import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService, { type TurndownNode } from 'turndown';

/** What Markdown has no way of writing, and our pages show. */
const keptElements = [
  'audio',
  'details',
  'iframe',
  'kbd',
  'mark',
  'ruby',
  'sub',
  'sup',
  'u',
  'video',
] as const;

let service: TurndownService | undefined;

/** Turns the HTML of an old site into Markdown, as people write it. */
export function htmlToMarkdown(html: string): string {
  service ??= createService();
  return tidy(service.turndown(html));
}

function createService(): TurndownService {
  const made = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  made.use(gfm);
  made.keep([...keptElements]);
  made.remove(['script', 'style', 'noscript']);
  made.addRule('code', {
    filter: (node) => node.nodeName === 'PRE',
    replacement: (_, node) => fenced(node),
  });
  made.addRule('figure', {
    filter: (node) =>
      node.nodeName === 'FIGURE' && captionOf(node) !== '' && node.querySelector('img') !== null,
    replacement: (_, node) => `\n\n${pictures(node)}\n\n`,
  });
  made.addRule('picture', { filter: 'img', replacement: (_, node) => picture(node, '') });
  return made;
}

/** The language is a class of `pre` or `code`: `language-php`, `brush: php`, `lang-php`. */
function fenced(node: TurndownNode): string {
  const classes = `${node.getAttribute('class') ?? ''} ${node.querySelector('code')?.getAttribute('class') ?? ''}`;
  const language = /(?:language-|lang-|brush:\s*|lang:)([\w+#-]+)/.exec(classes)?.[1] ?? '';
  const text = (node.textContent ?? '').replace(/^\n/, '').replace(/(?<!\n)\n+$/, '');
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length + 1)));
  return `\n\n${fence}${language}\n${text}\n${fence}\n\n`;
}

function captionOf(node: TurndownNode): string {
  return (node.querySelector('figcaption')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The caption of a gallery is its last picture's. */
function pictures(figure: TurndownNode): string {
  const images = Array.from(figure.querySelectorAll('img'));
  const caption = captionOf(figure);
  return images.map((image, n) => picture(image, n === images.length - 1 ? caption : '')).join('\n\n');
}

/** A picture's title is its caption in our Markdown; Discuz and lazy loaders keep its address elsewhere. */
function picture(node: TurndownNode, caption: string): string {
  const attribute = (name: string) => node.getAttribute(name)?.trim() ?? '';
  const lazy = [attribute('zoomfile'), attribute('file'), attribute('data-src'), attribute('data-original')];
  const source = lazy.find((value) => value !== '') ?? attribute('src');
  if (source === '') return '';
  const alt = attribute('alt')
    .replace(/[[\]\n]/g, ' ')
    .trim();
  const title = (caption || attribute('title')).replaceAll('"', '\\"');
  const target = /[\s()<>]/.test(source) ? `<${source.replace(/[<>]/g, encodeURIComponent)}>` : source;
  return `![${alt}](${target}${title === '' || title === alt ? (caption === '' ? '' : ` "${title}"`) : ` "${title}"`})`;
}

/** More than one empty line is none of Markdown's; a line break is two spaces, which editors delete. */
function tidy(markdown: string): string {
  const lines = markdown.replace(/\u00a0/g, ' ').split('\n');
  let isCode = false;
  const kept = lines.map((line) => {
    if (/^\s*`{3,}/.test(line)) isCode = !isCode;
    return isCode ? line : line.replace(/(?<! ) {2,}$/, '\\').replace(/^\\$/, '');
  });
  return kept
    .join('\n')
    .replace(/\\\n(?=\n|$)/g, '\n')
    .replace(/\\$/, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
