import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FeedJob } from '../build/feed-jobs.ts';
import type { BodyLocation, BodyReader } from '../cache/body-store.ts';
import { contentHash } from '../cache/hash.ts';
import { encodeUtf8 } from '../cache/encode.ts';
import type { PageBody, PageJob, WrittenFile } from '../workers/protocol.ts';
import { bodyHtml, isFinished } from './body-html.ts';
import { printFeed } from './print-feed.ts';

/** Writes pages whose text is made, and feeds, as far as they changed. */
export interface PageWriter {
  /** Puts the bodies into pages; `text` holds one page after the other, in UTF-16. */
  pages(jobs: readonly PageJob[], text: Buffer): WrittenFile[];
  /** Gives both formats. */
  feed(job: FeedJob): WrittenFile[];
}

/** Prepares writing on one thread, into a folder beside the output. */
export function createPageWriter(staging: string, bodies: BodyReader): PageWriter {
  const folders = new Set<string>();
  /** A page as it is written: the next one takes the same memory, since what is thrown away must be collected. */
  let page = Buffer.allocUnsafeSlow(1 << 20);
  return {
    pages(jobs, text) {
      let at = 0;
      const take = (units: number) => text.toString('utf16le', at, (at += units * 2));
      return jobs.map((job) => {
        let length = append(0, take(job.before));
        if (job.body !== undefined) length = append(appendBody(length, job.body), take(job.after));
        return write(job, page.subarray(0, length));
      });
    },
    feed(job) {
      const { rss, json } = printFeed(job.feed, (item, index) => readBody(job.bodies[index], item.body.hash));
      return [
        write({ out: job.rssOut, staged: job.rssOut, known: job.knownRss }, encodeUtf8(rss)),
        write({ out: job.jsonOut, staged: job.jsonOut, known: job.knownJson }, encodeUtf8(json)),
      ];
    },
  };

  /** Puts a text behind the first bytes of the page; gives their number then. */
  function append(at: number, text: string): number {
    makeRoom(at, text.length * 3);
    return at + page.write(text, at, 'utf8');
  }

  function appendBody(at: number, { location, ref, script }: PageBody): number {
    const end = at + location.length;
    makeRoom(at, location.length);
    bodies.readInto(page, at, location, ref.hash);
    if (isFinished(page.subarray(at, end))) return end;
    return append(at, bodyHtml(page.toString('utf8', at, end), ref, script));
  }

  function makeRoom(at: number, bytes: number): void {
    if (page.length >= at + bytes) return;
    const larger = Buffer.allocUnsafeSlow((at + bytes) * 2);
    page.copy(larger, 0, 0, at);
    page = larger;
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
