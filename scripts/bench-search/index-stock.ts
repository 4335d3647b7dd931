// Run as a process of its own, so that its time and memory can be measured: index-stock.ts CORPUS FOLDER VARIANT...
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import type { SearchText } from '../../src/search/record.ts';
import { openCorpus } from './open-corpus.ts';
import { benchLink } from './bench-variants.ts';

const [, , corpus = '', folder = '', ...variants] = process.argv;
const { count, read } = openCorpus(corpus);
const { index } = await createIndex({});
if (index === undefined) throw new Error('Pagefind did not start.');
const waiting: Promise<unknown>[] = [];
for (let line = 0; line < count; line++) {
  const { path, texts } = read(line);
  for (const variant of variants) {
    const text = texts[variant];
    if (text === undefined) continue;
    waiting.push(index.addHTMLFile({ url: benchLink(variant, path), content: page(variant, text) }));
    if (waiting.length > 16) await waiting.shift();
  }
}
await Promise.all(waiting);
await index.writeFiles({ outputPath: folder });
await close();
// Its processor time counts once its end has been noticed.
await setTimeout(2000);

function page(lang: string, { title, tags, body }: SearchText): string {
  const blocks = [...tags, ...body.split('\n')].map((line) => `<p>${line}</p>`).join('');
  return `<html lang="${lang}"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${blocks}</main></body></html>`;
}
