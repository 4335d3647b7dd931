// Run as a process of its own, so that making posts counts for no engine: corpus.ts POSTS SEED FILE
import { closeSync, openSync, writeSync } from 'node:fs';
import { searchPosts } from './posts.ts';

const [, , posts = '1000', seed = '1', file = ''] = process.argv;
const fd = openSync(file, 'w');
for (const document of searchPosts(Number(posts), Number(seed)))
  writeSync(fd, `${JSON.stringify(document)}\n`);
closeSync(fd);
