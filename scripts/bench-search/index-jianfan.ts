// Run as a process of its own, so that its time and memory can be measured: index-jianfan.ts POSTS SEED FOLDER
import { buildSearchIndex } from '../../src/glue/search/update-index.ts';
import { searchPosts } from './posts.ts';
import { benchLink, benchVariants } from './writers.ts';

const [, , posts = '1000', seed = '1', folder = ''] = process.argv;
const sources = [...searchPosts(Number(posts), Number(seed))].map((document) => ({
  ...document,
  key: '',
  load: () => document,
}));
const result = await buildSearchIndex(sources, {
  outDir: folder,
  siteKey: '',
  links: benchLink,
  variants: benchVariants,
});
console.log(`seconds ${result.seconds}`);
