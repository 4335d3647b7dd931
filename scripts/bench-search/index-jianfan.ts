// Run as a process of its own, so that its time and memory can be measured: index-jianfan.ts CORPUS FOLDER [EDITED-FROM]
import { setTimeout } from 'node:timers/promises';
import type { SearchDocument } from '../../src/search/record.ts';
import { updateSearchIndex } from '../../src/glue/search/update-index.ts';
import { openCorpus } from './open-corpus.ts';
import { benchLink, benchVariants } from './bench-variants.ts';

const [, , corpus = '', outDir = '', previousDir = ''] = process.argv;
const { count, read } = openCorpus(corpus);
const isEdit = previousDir !== '';
const edited = Math.floor(count / 2);
const sources = Array.from({ length: count }, (_, line) => {
  const { id, date, sourceVariant } = read(line);
  const load = () => (isEdit && line === edited ? edit(read(line)) : read(line));
  return {
    id,
    ...(date === undefined ? {} : { date }),
    sourceVariant,
    load,
    key: `${isEdit && line === edited}`,
  };
});
const options = {
  outDir,
  previousDir,
  siteKey: '',
  links: benchLink,
  variants: benchVariants,
};
const { seconds } = await updateSearchIndex(sources, options);
// Pagefind's processor time counts once its end has been noticed.
await setTimeout(2000);
console.log(seconds);

function edit(document: SearchDocument): SearchDocument {
  for (const text of Object.values(document.texts)) text.body += '\n改';
  return document;
}
