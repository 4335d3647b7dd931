import { describe, expect, it } from 'vitest';
import type { FileRecord } from './file-record.ts';
import { isCacheDamage } from './body-store.ts';
import { readRecordBytes, readRecordLine, toRecordLine } from './record-line.ts';

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
  entry: {
    meta: { id: 'posts/客戶', file: 'posts/客戶.md', title: 'A tab:\tand a line:\n' },
    script: 'hant',
    text: {
      'zh-Hans': { title: '客户', excerpt: '\t', headings: [] },
      'zh-Hant': { title: '客戶', excerpt: '', headings: [] },
    },
    body: { 'zh-Hans': 'b1', 'zh-Hant': 'b2' },
    length: 2,
    links: [],
    images: [],
    hasMath: false,
    hasCode: true,
  },
} as unknown as FileRecord;

const plain = ({ entry, ...record }: FileRecord) => ({
  ...record,
  ...(entry ? { entry: { ...entry, text: entry.text } } : {}),
});

describe.each([
  ['of a file that is not published', skipped],
  ['of a post', published],
])('the record %s', (_, record) => {
  const line = toRecordLine(record);

  it('comes back whole from its line, and from the bytes of its line', () => {
    expect(line).not.toContain('\n');
    expect(plain(readRecordLine(line))).toEqual(plain(record));
    expect(plain(readRecordBytes(Buffer.from(line)))).toEqual(plain(record));
  });

  it('gives the same line again, whatever it was read from, with what has changed since', () => {
    expect(toRecordLine(readRecordLine(line))).toBe(line);
    expect(toRecordLine(readRecordBytes(Buffer.from(line)))).toBe(line);
    const touched = { ...readRecordBytes(Buffer.from(line)), stamp: '2' };
    expect(plain(readRecordLine(toRecordLine(touched)))).toEqual(plain({ ...record, stamp: '2' }));
  });
});

it('says that the cache is damaged when texts cannot be read', () => {
  const cutOff = readRecordBytes(Buffer.from(toRecordLine(published).slice(0, -3)));
  const error = (() => {
    try {
      return cutOff.entry?.text;
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(isCacheDamage(error)).toBe(true);
});
