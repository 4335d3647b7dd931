/** A statement at the beginning of a line that makes a file a module; it goes on until a blank line. */
const statement =
  /^(?:import\s+(?:["'{*]|[\w$]+\s*(?:,|from\b))|export\s+(?:const|let|var|default|async|function|class|type|interface|[{*]))/;

/** What a tag has beside its name: values in quotes, and programs in braces, whose texts may continue over lines. */
const attributes = String.raw`(?:\s(?:[^<>{}"'\x60]|"[^"]*"|'[^']*'|\{(?:[^{}\x60]|\x60[^\x60]*\x60|\{[^{}]*\})*\})*)?`;

/**
 * A code span, which shows what it says; the tag of a component: HTML has no names that begin with a capital letter; a tag
 * of HTML with a program in it.
 */
const tokens = new RegExp(
  String.raw`(?<!\x60)(\x60+)[^\x60\n]+\1|(<\/?[A-Z][\w.]*${attributes}\/?>)|(<[a-z][\w-]*(?=\s[^<>\n]*=\{)${attributes}\/?>)`,
  'g',
);

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
  const parts: string[] = [];
  let prose: string[] = [];
  const endProse = () => {
    if (prose.length > 0) parts.push(readable(prose.join('\n')));
    prose = [];
  };
  for (const line of mdx.split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (inFence === '' && mark === undefined) {
      inStatement = inStatement ? line.trim() !== '' : statement.test(line);
      prose.push(inStatement ? '' : line);
      continue;
    }
    endProse();
    parts.push(line);
    if (inFence === '') inFence = mark ?? '';
    else if (mark?.startsWith(inFence) && line.trim() === mark) inFence = '';
  }
  endProse();
  return parts.join('\n');
}

/** Comments and looks go; Docusaurus's mark for the end of the excerpt is the usual one. */
function readable(text: string): string {
  const plain = outsideCode(text, (part) =>
    part
      .replace(/\{\/\*\s*truncate\s*\*\/\}/, '<!-- more -->')
      .replace(comment, (all) => '\n'.repeat(all.split('\n').length - 1))
      .replace(looks, '')
      .replace(/\{(["'])\s\1\}/g, ' '),
  );
  return plain.replace(tokens, (all, code?: string, tag?: string, element?: string) => {
    if (code !== undefined) return all;
    const lines = '\n'.repeat(all.split('\n').length - 1);
    return (tag === undefined ? plainElement(element ?? '') : shown(tag)) + lines;
  });
}

/** Code spans show what they say. */
function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/((?<!`)`+[^`\n]+`+)/)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}

const program = /\s([\w-]+)=\{((?:[^{}`]|`[^`]*`|\{[^{}]*\})*)\}/g;

/** `src={require('./a.png').default}` names a file, `width={300}` a number; what must be computed goes. */
function plainElement(tag: string): string {
  return tag.replace(program, (_, name: string, code: string) => {
    const value =
      /^(?:(?:require|useBaseUrl)\()?(["'`])([^"'`$]*)\1(?:\)(?:\.default)?)?$/.exec(code.trim())?.[2] ??
      /^(\d+)$/.exec(code.trim())?.[1];
    return value === undefined ? '' : ` ${name}="${value}"`;
  });
}

const attributePattern = /(?<![\w-])([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\})/g;

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
