import { expect, it, describe } from 'vitest';
import { isCacheDamage } from './body-store.ts';
import type { FileRecord } from './file-record.ts';
import { readLine } from './fixtures/read-line.ts';
import { toRecordLine } from './record-line.ts';
import { lineOf, withStamp } from './stored-record.ts';

const skipped: FileRecord = {
  file: 'posts/草稿.md',
  size: 10,
  stamp: '1.5',
  placement: 'article',
  hash: 'a1',
  status: 'draft',
  reason: { phrase: 'unpublished-draft' },
  problems: [],
  bodies: {},
};
const published = {
  ...skipped,
  status: 'published',
  problems: [{ code: 'date-guessed', severity: 'info', file: 'posts/草稿.md' }],
  bodies: { b1: { pack: 'p', offset: 0, length: 2 }, b2: { pack: 'p', offset: 2, length: 3 } },
  entry: {
    meta: {
      id: 'posts/客戶',
      file: 'posts/草稿.md',
      title: 'A tab:\tand a line:\n',
      aliases: ['/舊/'],
      authors: ['甲'],
      tags: ['客服', '零售'],
      category: [],
      otherCategories: [['一', '二']],
    },
    script: 'hant',
    text: {
      'zh-Hans': { title: '客户', excerpt: '\t', headings: [] },
      'zh-Hant': { title: '客戶', excerpt: '', headings: [] },
    },
    body: { 'zh-Hans': 'b1', 'zh-Hant': 'b2' },
    length: 2,
    minutes: 1,
    links: ['/a/'],
    images: [],
    hasMath: false,
    hasCode: true,
    filing: '0123456789abcdef0123',
    revision: 'a1',
    textDigests: { title: '0123456789ab', headings: 'ab0123456789', faq: '9876543210ab' },
  },
} as unknown as FileRecord;

/** What can be read of a record, wherever it comes from. */
const all = (record: FileRecord) => {
  const { packs: _, ...own } = record;
  const { entry, bodies } = record;
  if (entry === undefined) return { ...own, bodies };
  const { text, body, filing, textDigests } = entry;
  return { ...own, bodies, entry: { ...entry, text, body, filing, textDigests } };
};

describe.each([
  ['of a file that is not published', skipped],
  ['of a post', published],
])('the record %s', (_, record) => {
  const line = toRecordLine(record);

  it('comes back whole from its line', () => {
    expect(line).not.toContain('\n');
    expect(all(readLine(line))).toEqual(all(record));
  });

  it('gives the same line again, and with another stamp that of the same record', () => {
    expect(lineOf(readLine(line)).toString()).toBe(line);
    const touched = withStamp(readLine(line), '2');
    expect(lineOf(touched).toString()).toBe(toRecordLine({ ...record, stamp: '2' }));
    expect(all(touched)).toEqual(all({ ...record, stamp: '2' }));
  });
});

it('names the packs of bodies without reading where in them these are', () => {
  expect(readLine(toRecordLine(published)).packs).toEqual(['p']);
});

it('names packs from the folder of all stores', () => {
  const { bodies, packs } = readLine(toRecordLine(published), { packsIn: '3/bodies/' });
  expect([packs, bodies['b2']?.pack]).toEqual([['3/bodies/p'], '3/bodies/p']);
});

it('says that the cache is damaged when texts cannot be read', () => {
  const cutOff = readLine(toRecordLine(published).slice(0, -3));
  const error = (() => {
    try {
      return cutOff.entry?.text;
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(isCacheDamage(error)).toBe(true);
});
