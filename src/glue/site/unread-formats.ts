import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentTree } from '../store/file-record.ts';

// No reader of these is dependable enough to publish with. On real Chinese blogs orga 4.7 failed on 2 of 102 Org files and
// takes long for the rest, org-mode-ast 0.11 did not give back what 17 of 170 say, rst-compiler 0.5 threw on 25 of 204; uniorg is GPL.
// Pandoc reads them all, so that the hint names its command.

/** Formats that other generators publish, by the ends of their names, with Pandoc's name for each. */
const formats: Readonly<Record<string, { format: string; from: string }>> = {
  rst: { format: 'reStructuredText', from: 'rst' },
  org: { format: 'Org', from: 'org' },
  adoc: { format: 'AsciiDoc', from: 'asciidoc' },
  asciidoc: { format: 'AsciiDoc', from: 'asciidoc' },
  textile: { format: 'Textile', from: 'textile' },
  qmd: { format: 'Quarto', from: 'markdown' },
  rmd: { format: 'R Markdown', from: 'markdown' },
  ipynb: { format: 'Jupyter', from: 'ipynb' },
};

/** Folders and files that belong to programs, in which such files are documentation. */
const ofPrograms =
  /(?:^|\/)(?:themes?|archetypes|scaffolds|vendor|plugins|packages|lib|tests?|\.\w+)\/|(?:^|\/)(?:readme|changelog|license|contributing|authors)\b[^/]*$/i;

/** Editors of plain text name a post so, and an author may keep a list of words there too: a note is enough. */
const textAmongPosts = /^(?:posts|threads|pages)\/.*\.(txt|text)$/i;

/** Tells of texts that nobody reads, by format. */
export function unreadFormats({ others }: Pick<ContentTree, 'others'>): Problem[] {
  const byFormat = new Map<string, string[]>();
  for (const file of others.keys()) {
    const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
    if (!Object.hasOwn(formats, extension) || ofPrograms.test(file)) continue;
    byFormat.set(extension, [...(byFormat.get(extension) ?? []), file]);
  }
  return [
    ...plainTexts([...others.keys()]),
    ...[...byFormat].map(([extension, [file = '', ...others]]) => {
      const { format = '', from = '' } = formats[extension] ?? {};
      const to = `${file.slice(0, -extension.length)}md`;
      const values = { count: others.length + 1, format, from, file, to };
      return createProblem('file-unsupported/format', { file, values });
    }),
  ];
}

function plainTexts(files: readonly string[]): Problem[] {
  const texts = files.filter((file) => textAmongPosts.test(file));
  const [file] = texts;
  if (file === undefined) return [];
  const values = { count: texts.length, file, to: file.replace(/\.\w+$/, '.md') };
  return [createProblem('file-unsupported/text', { file, values })];
}
