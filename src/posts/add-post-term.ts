import { addTerm } from '../config/add-term.ts';
import { splitPost } from './split.ts';

/**
 * Adds a term to the glossary of a post's frontmatter, every other byte as it was; a post without frontmatter gets one.
 * Undefined where that can't be done safely, as in JSON.
 */
export function addPostTerm(text: string, term: string, wording: string): string | undefined {
  const split = splitPost(text, '');
  const changed =
    split.fields === undefined
      ? withFrontmatter(text, term, wording)
      : split.language === 'yaml'
        ? inYaml(text, split.firstLine, term, wording)
        : split.language === 'toml'
          ? inToml(text, split.firstLine, term, wording)
          : undefined;
  if (changed === undefined) return undefined;
  const after = splitPost(changed, '');
  const glossary = after.fields?.find(({ key }) => key === 'glossary')?.value;
  const isThere =
    typeof glossary === 'object' &&
    glossary !== null &&
    !Array.isArray(glossary) &&
    glossary[term] === wording;
  return isThere && after.body.trimStart() === split.body.trimStart() ? changed : undefined;
}

function withFrontmatter(text: string, term: string, wording: string): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const block = addTerm('', term, wording)?.replaceAll('\n', eol);
  return block && `${mark}---${eol}${block}---${eol}${eol}${text.slice(mark.length)}`;
}

/** The block is between two fences, of which Hexo's files may lack the first, and others the last. */
function inYaml(text: string, firstLine: number, term: string, wording: string): string | undefined {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const head = lines.slice(0, firstLine - 1);
  const first = head.findIndex((line) => line.trim() !== '');
  const isFence = (line = '') => /^\ufeff?---/.test(line);
  const start = isFence(head[first]) ? first + 1 : Math.max(0, first);
  const close = head.findIndex((line, index) => index >= start && isFence(line));
  const end = close < 0 ? head.length : close;
  const block = addTerm(head.slice(start, end).join(''), term, wording);
  return block === undefined ? undefined : [...head.slice(0, start), block, ...lines.slice(end)].join('');
}

/** A table of TOML reaches to the next one, so that a new one goes last, and a new entry right after the head. */
function inToml(text: string, firstLine: number, term: string, wording: string): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/(?<=\n)/);
  const close = lines.findIndex((line, index) => index > 0 && index < firstLine && line.startsWith('+++'));
  if (close < 0) return undefined;
  const entry = `${JSON.stringify(term)} = ${JSON.stringify(wording)}${eol}`;
  const table = lines.findIndex((line, index) => index < close && /^\s*\[\s*glossary\s*\]/.test(line));
  const at = table < 0 ? close : table + 1;
  const added = table < 0 ? [`[glossary]${eol}`, entry] : [entry];
  return [...lines.slice(0, at), ...added, ...lines.slice(at)].join('');
}
