import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../../config/site-config.ts';
import { createLinks } from '../../urls/routes.ts';
import { createBodyReader, createBodyWriter } from '../store/body-store.ts';
import { fixtureDocuments } from './fixtures/documents.ts';
import { sizesOf } from './options.ts';
import { storedSource, type StoredPost } from './stored-post.ts';
import { createIndexThreads } from './index-threads.ts';
import { writeIndex } from './write-index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'index-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { config } = parseSiteConfig('url: https://example.org/sub', 'site.yaml');
const bodies = path.join(folder, 'bodies');
const target = { bundle: '', files: 'jianfan-1/' };
const sizes = sizesOf(120);
const posts = storePosts();

/** Puts the bodies of made-up posts into a store, as a build does. */
function storePosts(): StoredPost[] {
  const writer = createBodyWriter(bodies, 'a.pack');
  const stored = fixtureDocuments(120, 3).map((document): StoredPost => {
    const found: StoredPost['bodies'] = {};
    for (const [code, text] of Object.entries(document.texts)) {
      found[code] = writer.append(`<p>${text.body.replaceAll('\n', '</p><p>')}</p>`);
      text.body = '';
    }
    return { key: document.id, document, bodies: found };
  });
  writer.close();
  return stored;
}

/** Every file of an index with its content. */
function filesOf(name: string): Record<string, string> {
  const root = path.join(folder, name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => path.join(file.parentPath, file.name));
  return Object.fromEntries(
    paths.map((file) => [path.relative(root, file), readFileSync(file, 'base64')]).sort(),
  );
}

describe('an index written in a thread', () => {
  it('is the one written in place, byte for byte', async () => {
    const links = createLinks(config);
    const reader = createBodyReader(bodies);
    const sources = posts.map((post) => storedSource(post, reader));
    const entry = await writeIndex(sources, target, {
      outDir: path.join(folder, 'here'),
      variants: config.variants,
      links: (code, to) =>
        links.href(
          config.variants.find((one) => one.code === code)!,
          to,
        ),
    });
    reader.close();
    const threads = createIndexThreads();
    // The second is written by the thread of the first.
    for (const name of ['thread', 'again']) {
      let done = 0;
      const order = { posts, bodies, config, outDir: path.join(folder, name), target, sizes };
      expect(await threads.write(order, (now) => (done = now))).toEqual(entry);
      expect(done).toBe(posts.length);
      expect(filesOf(name)).toEqual(filesOf('here'));
    }
    threads.close();
  });

  it('fails with what it meets, such as a damaged store', async () => {
    const [first] = posts;
    const damaged = posts.map((post) => (post === first ? { ...post, bodies: damage(post.bodies) } : post));
    const order = { posts: damaged, bodies, config, outDir: path.join(folder, 'damaged'), target, sizes };
    await expect(createIndexThreads().write(order, () => undefined)).rejects.toThrow('The cache is damaged');
  });
});

function damage(stored: StoredPost['bodies']): StoredPost['bodies'] {
  return Object.fromEntries(
    Object.entries(stored).map(([code, { location }]) => [code, { hash: 'another', location }]),
  );
}
