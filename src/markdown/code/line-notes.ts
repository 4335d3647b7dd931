/** What is said of a line of code: added, removed, marked, or what the reader should look at. */
export type LineNote = 'add' | 'remove' | 'mark' | 'focus';

/** Code without the comments that speak of it, and what they say, by line from 1. */
export interface NotedCode {
  code: string;
  notes: Map<number, LineNote>;
}

/** The names that Shiki's transformers gave these notes, which VitePress, Astro and others took over. */
const names: Readonly<Record<string, LineNote>> = {
  '++': 'add',
  '--': 'remove',
  highlight: 'mark',
  hl: 'mark',
  focus: 'focus',
};

/** `// [!code ++]`, `# [!code highlight:3]`, `<!-- [!code --] -->`, in the comments of any language. */
const notePattern =
  /(?<![ \t])[ \t]*(?:\/\/|\/\*|<!--|\{\/\*|--|[#;%"'])[ \t]*\[!code (\+\+|--|highlight|hl|focus)(?::(\d{1,4}))?\][ \t]*(?:\*\/\}?|-->)?[ \t]*$/;

/**
 * Reads the notes at the ends of lines and takes them out, so that nobody copies them. A line that is a note alone goes,
 * and speaks of the next ones.
 */
export function readLineNotes(source: string): NotedCode {
  const notes = new Map<number, LineNote>();
  if (!source.includes('[!code ')) return { code: source, notes };
  const kept: string[] = [];
  for (const line of source.split('\n')) {
    const [, name = '', count = '1'] = notePattern.exec(line) ?? [];
    const note = names[name];
    const rest = note === undefined ? line : line.replace(notePattern, '');
    const isAlone = note !== undefined && rest.trim() === '';
    if (!isAlone) kept.push(rest);
    if (note === undefined) continue;
    const from = isAlone ? kept.length + 1 : kept.length;
    for (let at = from; at < from + Number(count); at += 1) notes.set(at, note);
  }
  return { code: kept.join('\n'), notes };
}
