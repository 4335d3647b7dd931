import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { type DiskEngine, openEngineOnDisk } from '../glue/search/fixtures/engine-on-disk.ts';
import { createRandom } from '../glue/search/fixtures/random.ts';
import { readArticle } from '../search/plain-text.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { spacedText, symbolText } from '../search/query/symbols.ts';

/** A published page of a post, as its readers have it. */
interface Page {
  url: string;
  title: string;
  tags: string[];
  /** Everything that can be found, a line per block. */
  lines: string[];
}

const scripts = [
  { variant: 'zh-Hans', prefix: '' },
  { variant: 'zh-Hant', prefix: '/zh-hant' },
];

let open: DiskEngine | undefined;
afterEach(() => open?.close());

const substrings = 200;
const long = 240_000;

describe('search of the fixture magazine', () => {
  it('finds every title and every tag in both scripts, from either', { timeout: long }, async () => {
    const pages = scripts.map(({ prefix }) => pagesBelow(prefix));
    const typed = new Set(pages.flat().flatMap(({ title, tags }) => [quoted(title), ...tags.map(quoted)]));
    expect(typed.size).toBeGreaterThan(100);
    await expectExact([...typed], pages);
  });

  it(`answers ${substrings} pieces of its texts exactly`, { timeout: long }, async () => {
    const pages = scripts.map(({ prefix }) => pagesBelow(prefix));
    await expectExact(piecesOf(pages.flat(), substrings), pages);
  });
});

/** Asks in each script and compares with what plain substring search of the pages finds. */
async function expectExact(typed: readonly string[], pages: readonly Page[][]): Promise<void> {
  // A post is found for what any of its pages says: 软件 for a reader in either script.
  const lines = (pages[0] ?? []).map((_, i) =>
    pages.flatMap((pagesOfScript) => pagesOfScript[i]?.lines ?? []),
  );
  const folded = {
    loose: lines.map((own) => own.map(symbolText)),
    spaced: lines.map((own) => own.map(spacedText)),
  };
  for (const [number, { variant }] of scripts.entries()) {
    open?.close();
    open = openEngineOnDisk(join(inject('out'), 'pagefind'), variant);
    for (const query of typed) {
      const { phrases } = parseQuery(query);
      const truth = (pages[number] ?? []).filter((_, i) =>
        phrases.every(({ text, symbols, gaps }) =>
          gaps === undefined
            ? folded.loose[i]?.some((line) => line.includes(symbols.join('')))
            : folded.spaced[i]?.some((line) => line.includes(spacedText(text))),
        ),
      );
      const request = {
        query,
        narrowing: {},
        sort: 'date',
        from: 0,
        count: 1000,
        wantsChoices: false,
      } as const;
      const { results, partial } = await open.engine.ask(request);
      const found = results.map(({ href }) => decodeURI(href.replace(/#.*/, ''))).sort();
      const wanted = truth.map(({ url }) => url).sort();
      expect({ variant, query, partial, found }, query).toEqual({
        variant,
        query,
        partial: undefined,
        found: wanted,
      });
    }
  }
}

function quoted(text: string): string {
  return /\s/.test(text) ? `"${text.replaceAll('"', '')}"` : text;
}

/** Draws pieces of one to twelve characters that hold a letter or a number. */
function piecesOf(pages: readonly Page[], count: number): string[] {
  const random = createRandom(2026);
  const pieces = new Set<string>();
  while (pieces.size < count) {
    const characters = [...random.pick(random.pick(pages).lines)];
    const start = random.below(characters.length);
    const piece = characters.slice(start, start + 1 + random.below(12)).join('');
    if (piece.trim() === piece && /[\p{L}\p{N}]/u.test(piece) && !/["＂]/.test(piece))
      pieces.add(quoted(piece));
  }
  return [...pieces];
}

/** Reads the pages of all posts and threads below a prefix, in an order that both scripts share. */
function pagesBelow(prefix: string): Page[] {
  const out = join(inject('out'), prefix);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && (prefix !== '' || !file.startsWith('zh-hant')))
    .sort();
  return files.flatMap((file) => {
    const html = readFileSync(join(out, file), 'utf8');
    return html.includes('data-post-id') ? pageOf(html, `${prefix}/${file.replace(/index\.html$/, '')}`) : [];
  });
}

function pageOf(html: string, url: string): Page {
  const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]);
  const tags = [...html.matchAll(/rel="tag">(.*?)<\/a>/gs)].map(([, tag]) => textOf(tag));
  const [, , body = ''] = /<(\w+)[^>]*\sdata-body[\s>][^>]*>?(.*)$/s.exec(html) ?? [];
  const { text, pictures } = readArticle(withoutInterface(untilEnd(body)));
  const beside = [...html.matchAll(/rel="author">(.*?)<\/a>|<p class="standfirst">(.*?)<\/p>/gs)].map(
    ([, author, description]) => textOf(author ?? description),
  );
  const lines = [title, ...tags, ...beside, ...text.split('\n'), ...pictures];
  return { url, title, tags, lines: lines.filter((line) => line !== '') };
}

/** Drops what the interface says within a text: a callout's kind (注意) is no word of its author. */
function withoutInterface(html: string): string {
  return html.replace(/(<p[^>]* data-message="callout[^>]*>)[^<]*/g, '$1');
}

/** Cuts off what follows the element that the text begins inside of. */
function untilEnd(html: string): string {
  let depth = 1;
  for (const { index, 0: tag } of html.matchAll(/<(\/?)div[\s>]/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(0, index);
  }
  return html;
}

function textOf(html = ''): string {
  return decodeHTML(html.replace(/<[^>]*>/g, ''));
}
