import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parseSiteConfig } from '../config/site-config.ts';
import { classifyTree } from './classify.ts';
import { parsePost, type ParsedPost } from './parse.ts';

const root = join(import.meta.dirname, '../../../shared/data/corpora');
const { config } = parseSiteConfig('', 'site.yaml');

/** Real blogs, with the number of posts their owners count. */
const corpora: [name: string, articles: number][] = [
  ['s-astro-afoim', 152],
  ['s-hexo-ety001', 487],
  ['s-hugo-yihui', 1885],
  ['s-jekyll-mzlogin', 322],
  ['t-hexo-poychang', 399],
  ['t-jekyll-gotoa1234', 258],
];

function parseCorpus(name: string): { text: string; parsed: ParsedPost }[] {
  const folder = join(root, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|mdx|markdown)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const kinds = classifyTree(files);
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const kind = kinds.get(file) ?? 'article';
    return {
      text,
      parsed: parsePost({ file, text }, { config, now: Date.UTC(2100, 0, 1), hints: { kind } }),
    };
  });
}

/** What a plain YAML parser finds under a key, as the simplest reader would take it. */
function plainTexts(text: string, key: string): string[] {
  const block = /^\uFEFF?---[^\n]*\n([\s\S]*?)\n---/.exec(text.replaceAll('\r', ''))?.[1] ?? '';
  const document = parseDocument(block, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return [];
  const value = (document.toJS() as Record<string, unknown> | null)?.[key] ?? [];
  return (Array.isArray(value) ? value.flat(9) : String(value).split(/[,，]/))
    .map((item) => String(item).trim())
    .filter(Boolean);
}

const parsedCorpora = new Map<string, { text: string; parsed: ParsedPost }[]>();

function corpus(name: string): { text: string; parsed: ParsedPost }[] {
  const known = parsedCorpora.get(name) ?? parseCorpus(name);
  parsedCorpora.set(name, known);
  return known;
}

/** Labels of a file that are neither among its tags nor its keywords nor its categories. */
function lostLabels({ text, parsed: { meta } }: { text: string; parsed: ParsedPost }): string[] {
  if (meta === undefined) return [];
  const kept = new Set([
    ...meta.tags,
    ...(meta.keywords ?? []),
    ...meta.category,
    ...meta.otherCategories.flat(),
  ]);
  const keys = ['tags', 'categories', 'category', 'keywords', 'cate1', 'cate2'];
  return keys.flatMap((key) => plainTexts(text, key)).filter((label) => !kept.has(label));
}

/** The first body line that isn't where it was in the file; a link that was added has no place. */
function movedLine({ text, parsed }: { text: string; parsed: ParsedPost }): string | undefined {
  if (parsed.meta === undefined) return undefined;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const start = parsed.firstLine - 1;
  return parsed.body
    .split('\n')
    .find((line, index) => line !== '' && lines[start + index] !== line && !line.startsWith('<http'));
}

describe.skipIf(!existsSync(root))(
  'real blogs (skipped: no ../shared/data/corpora)',
  { timeout: 60_000 },
  () => {
    it.each(corpora)('%s: every file is published, a draft or named with its reason', (name, articles) => {
      const posts = corpus(name).map(({ parsed }) => parsed);
      expect(posts.filter(({ status, reason }) => status !== 'published' && !reason)).toEqual([]);
      expect(posts.filter(({ meta }) => meta?.kind === 'article')).toHaveLength(articles);
      expect(
        posts.filter(({ meta }) => meta !== undefined && (meta.title === '' || meta.slug === '')),
      ).toEqual([]);
    });

    it.each(corpora)('%s: no tag, category or keyword is lost', (name) => {
      expect(corpus(name).flatMap(lostLabels)).toEqual([]);
    });

    it.each(corpora)('%s: every body line stands where it stood in the file', (name) => {
      expect(
        corpus(name)
          .map(movedLine)
          .filter((line) => line !== undefined),
      ).toEqual([]);
    });
  },
);
