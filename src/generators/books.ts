import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { asText, asTexts, settingAt, type SettingsSource } from './settings-source.ts';
import { firstSettings, takeLanguage, Taking } from './taking.ts';

/** Reads a book of mdBook: `book.toml` beside `src/SUMMARY.md`, which lists what the book holds. */
export function readMdbookSite(folder: SiteFolder): GeneratorSite | undefined {
  const source = firstSettings(folder, ['book.toml']);
  if (source === undefined) return undefined;
  const root = folderAt(source, ['book', 'src'], 'src/');
  const summary = folder.read(`${root}SUMMARY.md`);
  if (summary === undefined) return undefined;
  const taking = new Taking();
  taking.text('title', source, ['book', 'title']);
  taking.text('description', source, ['book', 'description']);
  const [author] = asTexts(settingAt(source.data, ['book', 'authors']));
  taking.note('author', author, source, ['book', 'authors']);
  takeLanguage(taking, source, ['book', 'language']);
  return bookSite('mdbook', [source.file], taking, source, root, summary);
}

/** Reads a book of GitBook: `book.json` or `.gitbook.yaml`, and `SUMMARY.md`. */
export function readGitbookSite(folder: SiteFolder): GeneratorSite | undefined {
  const source = firstSettings(folder, ['book.json', '.gitbook.yaml', '.gitbook.yml']);
  if (source === undefined) return undefined;
  const root = folderAt(source, ['root'], '');
  const name = asText(settingAt(source.data, ['structure', 'summary'])) ?? 'SUMMARY.md';
  const summary = folder.read(`${root}${name}`);
  if (summary === undefined) return undefined;
  const taking = new Taking();
  taking.text('title', source, ['title']);
  taking.text('description', source, ['description']);
  taking.text('author', source, ['author']);
  takeLanguage(taking, source, ['language']);
  return bookSite('gitbook', [source.file, `${root}${name}`], taking, source, root, summary);
}

/** Chapters are pages at the paths of their files; what the summary doesn't list is no part of the book. */
function bookSite(
  generator: 'mdbook' | 'gitbook',
  files: readonly string[],
  taking: Taking,
  source: SettingsSource,
  root: string,
  summary: string,
): GeneratorSite {
  // GitBook's own host has no endings; the files that it wrote before have.
  const pattern = generator === 'gitbook' && source.file.startsWith('.') ? '/:path/' : '/:path.html';
  taking.note('permalink', pattern, source, ['permalink']);
  taking.note('pagePermalink', pattern, source, ['permalink']);
  const listed = listedIn(summary);
  const chapters = listed.map((file) => `!${root}${file}`);
  return {
    generator,
    files,
    taken: taking.taken,
    habits: { roots: [root] },
    layout: {
      content: [root],
      statics: [],
      leftOut: listed.length === 0 ? [] : [`${root}**/*.md`, `${root}*.md`, ...chapters],
    },
  };
}

const target = /\]\(([^()\n]{1,500})\)/g;

/** Lists the files that a summary links to, outside its comments. */
function listedIn(summary: string): string[] {
  const text = summary.replace(/<!--[\s\S]*?-->/g, '');
  return [...text.matchAll(target)].flatMap(([, inside = '']) => {
    const [path = ''] = inside.trim().replace(/^</, '').split(/[>"#]/);
    const file = decoded(path.trim().replace(/^\.?\//, ''));
    return file.endsWith('.md') && !/^\w+:/.test(file) ? [file] : [];
  });
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function folderAt(source: SettingsSource, path: readonly string[], usual: string): string {
  const given = asText(settingAt(source.data, path))?.replace(/^\.?\/|\/$/g, '');
  if (given === undefined) return usual;
  return given === '' || given === '.' ? '' : `${given}/`;
}
