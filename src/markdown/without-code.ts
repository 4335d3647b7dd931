/** A statement at the beginning of a line that makes a file a module; it goes on until a blank line. */
const statement = /^(?:import|export)\s/;

/** The tag of a component: HTML has no names that begin with a capital letter. */
const component = /<\/?[A-Z][\w.]*(?:\s(?:[^<>{}]|\{[^{}]*\})*)?\/?>/g;

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
    .map((part, at) => (at % 2 === 1 ? part : part.replace(comment, '').replace(component, '')))
    .join('');
}
