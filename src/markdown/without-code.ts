/** A statement at the beginning of a line that makes a file a module; it goes on until a blank line. */
const statement =
  /^(?:import\s+(?:["'{*]|[\w$]+\s*(?:,|from\b))|export\s+(?:const|let|var|default|async|function|class|type|interface|[{*]))/;

/** The tag of a component: HTML has no names that begin with a capital letter. */
const component = /<\/?[A-Z][\w.]*(?:\s(?:[^<>{}]|\{[^{}]*\})*)?\/?>/g;

/** Looks that React's elements are given. */
const looks = /\sstyle=\{\{[^{}]*\}\}/g;

/** A comment of JSX. */
const comment = /\{\/\*[\s\S]*?\*\/\}/g;

const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Reads MDX as Markdown: module statements, the tags of components and comments go, all else stays as it is written.
 * Lines keep their numbers. For files whose programs may not run: `mdx` in site.yaml, and every check.
 */
export function withoutCode(mdx: string): string {
  let inFence = '';
  let inStatement = false;
  const lines = mdx.split('\n').map((line) => {
    const mark = fence.exec(line)?.[1];
    if (inFence !== '') {
      if (mark?.startsWith(inFence) && line.trim() === mark) inFence = '';
      return line;
    }
    if (mark !== undefined) {
      inFence = mark;
      return line;
    }
    inStatement = inStatement ? line.trim() !== '' : statement.test(line);
    return inStatement ? '' : outsideCode(line);
  });
  return lines.join('\n');
}

/** Code spans show what they say. */
function outsideCode(line: string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((part, at) => (at % 2 === 1 ? part : readable(part)))
    .join('');
}

/** Comments and looks go; Docusaurus's mark for the end of the excerpt is the usual one. */
function readable(text: string): string {
  return text
    .replace(/\{\/\*\s*truncate\s*\*\/\}/, '<!-- more -->')
    .replace(comment, '')
    .replace(looks, '')
    .replace(/\{(["'])\s\1\}/g, ' ')
    .replace(component, shown);
}

const attributePattern = /([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\})/g;

/** What a component names belongs to the text: its picture, its link, its label. */
function shown(tag: string): string {
  if (tag.startsWith('</')) return '';
  const given = new Map(
    [...tag.matchAll(attributePattern)].map(([, key = '', a, b, c]) => [key, a ?? b ?? c ?? '']),
  );
  const of = (...keys: string[]) => keys.map((key) => given.get(key)).find(Boolean) ?? '';
  const src = of('src', 'image', 'cover');
  if (/\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]\S*)?$/i.test(src))
    return `![${of('alt', 'title', 'caption')}](<${src}>)`;
  const url = of('href', 'url', 'link', 'to', 'src');
  const label = of('label', 'title', 'name', 'caption', 'text', 'summary');
  if (/^https?:\/\/\S+$/.test(url)) return `[${label || url}](<${url}>)`;
  return label !== '' &&
    /^<(?:Tab|Step|Card|Accordion|Collapse|Details|Note|Tip|Callout|Aside|Admonition)/.test(tag)
    ? `**${label}**`
    : '';
}
