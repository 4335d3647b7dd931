import { describe, expect, it } from 'vitest';
import { createMarkdownRenderer } from '../../markdown/renderer.ts';
import type { ContentFile } from '../store/file-record.ts';
import { createAssetFinder } from './assets.ts';

const names = ['百分%20号.png', '百分 号.jpg', 'hash#tag.png', '问?号.png'];
const others = new Map(
  names.map((name): [string, ContentFile] => {
    const file = `images/${name}`;
    return [file, { file, path: `/site/${file}`, size: 1, stamp: '' }];
  }),
);
const finder = createAssetFinder({ posts: [], others } as unknown as Parameters<typeof createAssetFinder>[0]);

it.each([
  ['百分%20号.png', '百分%20号.png'],
  ['百分%20号.jpg', '百分 号.jpg'],
  ['hash#tag.png', 'hash#tag.png'],
  ['hash%23tag.png', 'hash#tag.png'],
  ['问?号.png', '问?号.png'],
  ['百分 号.jpg?v=2', '百分 号.jpg'],
])('finds a picture by %s', (reference, name) => {
  const found = finder.find({ meta: { file: 'posts/a.md' } }, `../images/${reference}`);
  expect(found?.file).toBe(`images/${name}`);
});

const renderer = await createMarkdownRenderer();

/** Finds the file that a picture of a post means, among others beside the post. */
async function found(markdown: string, names: readonly string[]): Promise<string | undefined> {
  const options = { file: 'posts/a.md', firstLine: 1, math: false };
  const [reference = ''] = (await renderer.render(markdown, options)).images;
  const files = names.map((name): [string, ContentFile] => {
    const file = `posts/${name}`.normalize('NFC');
    return [file, { file, path: `/site/${file}`, size: 1, stamp: '' }];
  });
  const tree = { posts: [], others: new Map(files) } as unknown as Parameters<typeof createAssetFinder>[0];
  return createAssetFinder(tree)
    .find({ meta: { file: 'posts/a.md' } }, reference)
    ?.file.slice('posts/'.length);
}

describe('a picture is found as its author writes it', () => {
  const decomposed = 'cafe\u0301.png';
  const composed = 'caf\u00e9.png';
  it.each([
    ['![](<百分 号.png>)', '百分 号.png'],
    ['![](百分%20号.png)', '百分 号.png'],
    ['![](百分%2520号.png)', '百分 号.png'],
    ['![](%E7%99%BE%E5%88%86%20%E5%8F%B7.png)', '百分 号.png'],
    ['![](百分%20号.png)', '百分%20号.png'],
    ['![](百分%2520号.png)', '百分%20号.png'],
    ['![](百分%2520号.png)', '百分%2520号.png'],
    ['![](%E7%99%BE.png)', '%E7%99%BE.png'],
    ['![](100%.png)', '100%.png'],
    ['![](100%25.png)', '100%.png'],
    ['![](%E5%9B%BE%20100%.png)', '图 100%.png'],
    ['![](a#b.png)', 'a#b.png'],
    ['![](a%23b.png)', 'a#b.png'],
    ['![](a%2523b.png)', 'a#b.png'],
    ['![](问?号.png)', '问?号.png'],
    ['![](问%3F号.png)', '问?号.png'],
    ['![](a+b.png)', 'a+b.png'],
    ['![](a%2Bb.png)', 'a+b.png'],
    ['![](图(一).png)', '图(一).png'],
    ['![](图%28一.png)', '图(一.png'],
    [`![](${decomposed})`, composed],
    [`![](${encodeURI(decomposed)})`, composed],
    [`![](${composed})`, decomposed.normalize()],
    ['![[百分 号.png]]', '百分 号.png'],
    ['![[百分%20号.png]]', '百分%20号.png'],
    ['<img src="百分%20号.png">', '百分%20号.png'],
    ['<video src="图 100%.mp4"></video>', '图 100%.mp4'],
  ])('%s is %s', async (markdown, name) => expect(await found(markdown, [name, '别的.png'])).toBe(name));

  it('the name that is least encoded comes first', async () => {
    const names = ['百分%2520号.png', '百分%20号.png', '百分 号.png'];
    expect(await found('![](百分%20号.png)', names)).toBe('百分 号.png');
    expect(await found('![](百分%2520号.png)', names)).toBe('百分%20号.png');
    expect(await found('![](百分%252520号.png)', names)).toBe('百分%2520号.png');
    expect(await found('![](百分%20号.png)', names.slice(0, 2))).toBe('百分%20号.png');
  });

  it('an address that is encoded a hundred times is, one longer than any path isn’t', async () => {
    const encoded = (times: number) => `![](百分%${'25'.repeat(times)}20号.png)`;
    expect(await found(encoded(100), ['百分%20号.png'])).toBe('百分%20号.png');
    expect(await found(encoded(30_000), ['百分%20号.png'])).toBeUndefined();
  });
});
