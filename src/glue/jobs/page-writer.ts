import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bodyHtml, unfinishedSigns } from '../../views/body-html.ts';
import type { FeedJob, TwinJob } from '../workers/feed-job.ts';
import type { BodyLocation, BodyReader } from '../store/body-store.ts';
import { contentHash } from '../store/hash.ts';
import { encodeUtf8, release, utf16ToUtf8 } from '../store/encode.ts';
import { textEnd, type PageBody, type PageJob, type WrittenFile } from '../workers/protocol.ts';
import { inWork } from '../workers/thread-error.ts';
import { createFeedPrinter } from './print-feed.ts';

/** Writes pages whose text is made, and feeds, as far as they changed. */
export interface PageWriter {
  /** Puts the bodies into pages; `utf16` holds their texts, each with `textEnd` after it. */
  pages(jobs: readonly PageJob[], utf16: Buffer): WrittenFile[];
  /** Gives a file for each format. */
  feed(job: FeedJob): WrittenFile[];
  /** Writes an article as `print` makes Markdown of its body. */
  twin(job: TwinJob, print: (job: TwinJob, html: string) => string): WrittenFile;
}

const endByte = textEnd.charCodeAt(0);
const signs = unfinishedSigns.map((sign) => Buffer.from(sign));

/** Says whether a body, as bytes, is on its page what it is in the store: then it needn't become text at all. */
function isFinished(bytes: Buffer): boolean {
  return !signs.some((sign) => bytes.includes(sign));
}

/** Prepares writing on one thread, into a folder beside the output. */
export function createPageWriter(staging: string, bodies: BodyReader): PageWriter {
  const folders = new Set<string>();
  const printFeed = createFeedPrinter();
  /** A page as it is written: the next one takes the same memory, since what is thrown away must be collected. */
  let page = Buffer.allocUnsafeSlow(1 << 20);
  return {
    pages(jobs, utf16) {
      const texts = utf16ToUtf8(utf16);
      let at = 0;
      const next = () => {
        const end = texts.indexOf(endByte, at);
        const text = texts.subarray(at, end);
        at = end + 1;
        return text;
      };
      const written = jobs.map((job) => {
        try {
          return write(job, job.body === undefined ? next() : withBody(next(), job.body, next()));
        } catch (error) {
          throw inWork(job.out, error);
        }
      });
      release(texts);
      return written;
    },
    feed(job) {
      const print = printFeed(job.feed, (item, index) => readBody(job.bodies[index], item.body.hash));
      return job.files.map(({ format, out, known }) =>
        write({ out, staged: out, known }, encodeUtf8(print[format]())),
      );
    },
    twin(job, print) {
      const { out, known } = job;
      return write(
        { out, staged: out, known },
        encodeUtf8(print(job, readBody(job.body, job.item.body.hash))),
      );
    },
  };

  function withBody(before: Buffer, body: PageBody, after: Buffer): Buffer {
    before.copy(room(0, before.length));
    const end = appendBody(before.length, body);
    after.copy(room(end, after.length), end);
    return page.subarray(0, end + after.length);
  }

  /** Puts a body after the first bytes of the page; gives their number then. */
  function appendBody(at: number, { location, ref, script, texts }: PageBody): number {
    const end = at + location.length;
    bodies.readInto(room(at, location.length), at, location, ref.hash);
    if (isFinished(page.subarray(at, end))) return end;
    const html = bodyHtml(page.toString('utf8', at, end), ref, script, texts);
    return at + room(at, html.length * 3).write(html, at, 'utf8');
  }

  /** Gives the page's memory, with so many bytes of it left after the first ones. */
  function room(at: number, bytes: number): Buffer {
    if (page.length < at + bytes) {
      const larger = Buffer.allocUnsafeSlow((at + bytes) * 2);
      page.copy(larger, 0, 0, at);
      page = larger;
    }
    return page;
  }

  function readBody(location: BodyLocation | undefined, hash: string): string {
    return location === undefined ? '' : bodies.read(location, hash);
  }

  function write(
    job: { out: string; staged: string; known?: string | undefined },
    bytes: Buffer,
  ): WrittenFile {
    const hash = contentHash(bytes);
    const changed = hash !== job.known;
    if (changed) {
      const target = `${staging}/${job.staged}`;
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, bytes);
    }
    return { out: job.out, hash, size: bytes.length, changed };
  }
}
