// Run as a process of its own, so that its time and memory can be measured: index-stock.ts POSTS SEED FOLDER
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import type { SearchText } from '../../src/search/record.ts';
import { searchPosts } from './posts.ts';
import { benchLink } from './writers.ts';

const [, , posts = '1000', seed = '1', folder = ''] = process.argv;
const documents = [...searchPosts(Number(posts), Number(seed))];
const began = performance.now();
const { index } = await createIndex({});
if (index === undefined) throw new Error('Pagefind did not start.');
const waiting: Promise<unknown>[] = [];
for (const { path, texts } of documents) {
  for (const [variant, text] of Object.entries(texts)) {
    waiting.push(index.addHTMLFile({ url: benchLink(variant, path), content: page(variant, text) }));
    if (waiting.length > 16) await waiting.shift();
  }
}
await Promise.all(waiting);
await index.writeFiles({ outputPath: folder });
await close();
// Its processor time counts once its end has been noticed.
await setTimeout(500);
console.log(`seconds ${(performance.now() - began) / 1000}`);

function page(lang: string, { title, tags, body }: SearchText): string {
  const blocks = [...tags, ...body.split('\n')].map((line) => `<p>${line}</p>`).join('');
  return `<html lang="${lang}"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${blocks}</main></body></html>`;
}
