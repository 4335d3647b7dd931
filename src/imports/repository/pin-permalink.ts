import { stringify } from 'yaml';

/** Writes a post's path into its frontmatter, in the language that the frontmatter is in. Line ends stay what they are. */
export function pinPermalink(text: string, path: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const end = /\r\n/.test(body) ? '\r\n' : '\n';
  const value = stringify(path, { lineWidth: 0 }).trimEnd();
  const yaml = `permalink: ${value}${end}`;
  const fence = /^(?:[ \t]*\r?\n)*(---|\+\+\+|;;;)[ \t]*\w*[ \t]*\r?\n/.exec(body);
  const opening = fence?.[0] ?? '';
  if (fence?.[1] === '+++')
    return `${mark}${opening}permalink = ${JSON.stringify(path)}${end}${body.slice(opening.length)}`;
  if (fence?.[1] === ';;;')
    return `${mark}${opening}"permalink": ${JSON.stringify(path)},${end}${body.slice(opening.length)}`;
  if (fence?.[1] === '---' && hasYaml(body.slice(opening.length)))
    return mark + opening + yaml + body.slice(opening.length);
  if (body.startsWith('{')) return `${mark}{${end}  "permalink": ${JSON.stringify(path)},${body.slice(1)}`;
  if (isUnopened(body)) return mark + yaml + body;
  return `${mark}---${end}${yaml}---${end}${end}${body}`;
}

/** What is after `---` is YAML where its first line is a key, or where it is empty. */
function hasYaml(text: string): boolean {
  const first = /^(?!#)[^\n]*\S[^\n]*$/m.exec(text.slice(0, 10_000))?.[0]?.trim() ?? '---';
  return first === '---' || /^["']?[^\s#:"'<>|][^:\n]{0,60}\s*[:：]/.test(first);
}

/** Hexo takes frontmatter without its opening line. */
function isUnopened(text: string): boolean {
  return /^(?:title|date|layout|tags|categories|author)\s*:[^\n]*\n(?:(?!---)[^\n]*\n){0,40}---[ \t]*\r?\n/.test(
    text,
  );
}
