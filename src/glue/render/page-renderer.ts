import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fillPlaceholders } from '../../markdown/placeholders.ts';
import type { PostCard } from '../../views/parts.ts';
import type { BodyRef, View } from '../../views/views.ts';
import type { BodyLocation, BodyReader } from '../cache/body-store.ts';
import { contentHash } from '../cache/hash.ts';
import { encodeUtf8 } from '../cache/encode.ts';
import type { FeedJob } from '../build/feed-jobs.ts';
import { loadTemplates } from './templates.ts';
import { printFeed } from './print-feed.ts';
import type { PageJob, RenderSetup, WrittenFile } from '../workers/protocol.ts';

/** Cards that a thread remembers, with their rows about 3 kB each. */
const mostCards = 40_000;

/** Renders pages through the compiled templates and writes what changed. */
export interface PageRenderer {
  page(job: PageJob): WrittenFile;
  /** Gives both formats. */
  feed(job: FeedJob): WrittenFile[];
}

/** Prepares rendering on one thread. */
export async function createPageRenderer(setup: RenderSetup, bodies: BodyReader): Promise<PageRenderer> {
  const { renderView } = await loadTemplates(setup.entry);
  const folders = new Set<string>();
  let cards = new Map<string, PostCard>();
  return {
    page(job) {
      const view = JSON.parse(job.view) as View;
      if (job.cards !== undefined && 'posts' in view) view.posts = job.cards.map(cardOf);
      const chrome = setup.chromes[job.variant];
      if (chrome === undefined) throw new Error(`${job.out}: the variant ${job.variant} has no chrome.`);
      const locals: App.Locals = { view, chrome };
      if (job.body !== undefined && 'body' in view)
        locals.html = fillBody(bodies.read(job.body, view.body.hash), view.body);
      return write(job, renderView(locals));
    },
    feed(job) {
      const { rss, json } = printFeed(job.feed, (item, index) => readBody(job.bodies[index], item.body.hash));
      return [
        write({ out: job.rssOut, staged: job.rssOut, known: job.knownRss }, rss),
        write({ out: job.jsonOut, staged: job.jsonOut, known: job.knownJson }, json),
      ];
    },
  };

  /** A post's card is parsed once for all lists of this thread, so that its row can be remembered too. */
  function cardOf(json: string): PostCard {
    let card = cards.get(json);
    if (card === undefined) {
      if (cards.size >= mostCards) cards = new Map();
      cards.set(json, (card = JSON.parse(json) as PostCard));
    }
    return card;
  }

  function readBody(location: BodyLocation | undefined, hash: string): string {
    return location === undefined ? '' : bodies.read(location, hash);
  }

  function write(
    job: { out: string; staged: string; known?: string | undefined },
    content: string,
  ): WrittenFile {
    const bytes = encodeUtf8(content);
    const hash = contentHash(bytes);
    const changed = hash !== job.known;
    if (changed) {
      const target = `${setup.staging}/${job.staged}`;
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(target, bytes);
    }
    return { out: job.out, hash, size: bytes.length, changed };
  }
}

/** Puts a view's links and pictures into the places its body left for them; what leads nowhere stays as written. */
export function fillBody(html: string, body: BodyRef): string {
  return fillPlaceholders(html, {
    link: (target) => body.links[target] ?? target,
    image: (reference) => body.images[reference],
  });
}
