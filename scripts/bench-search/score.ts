// Run as a process of its own, because it takes over `fetch`: score.ts jianfan|stock POSTS SEED FOLDER QUERIES LONGEST
import { type Find, openJianfan, openStock } from './found-sets.ts';
import { searchPosts } from './posts.ts';
import { makeQueries } from './queries.ts';

const [, , which, posts = '1000', seed = '1', folder = '', count = '500', longest = '12'] = process.argv;
const documents = [...searchPosts(Number(posts), Number(seed))];
const queries = makeQueries(documents, {
  count: Number(count),
  seed: Number(seed),
  longest: Number(longest),
});
const find: Find = await (which === 'stock' ? openStock(folder) : openJianfan(folder));
const tally = { found: 0, right: 0, wanted: 0, wrong: [] as string[] };
for (const { typed, truth } of queries) {
  const found = await find(typed);
  const right = truth.filter((place) => found.has(place)).length;
  tally.found += found.size;
  tally.right += right;
  tally.wanted += truth.length;
  if (right !== found.size || right !== truth.length) tally.wrong.push(typed);
}
process.stdout.write(JSON.stringify(tally));
