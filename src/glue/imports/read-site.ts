import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeptPictures } from '../images/kept-pictures.ts';
import type { ImageInfo, ImageStore } from '../images/store.ts';
import { createJobPool } from '../jobs/job-pool.ts';
import type { Progress } from '../progress.ts';
import { loadSite, type LoadedSite } from '../site/load-site.ts';
import { openSite, type Site } from '../site/open-site.ts';
import { gatherLines } from '../store/gathered-lines.ts';

/** A content folder as a build reads it, drafts included. */
export interface ReadSite {
  site: Site;
  loaded: LoadedSite;
}

/** Reads a content folder as a build does, and keeps nothing of it. Pictures are found, but not looked at. */
export async function readSite(content: string, now: number, progress: Progress): Promise<ReadSite> {
  const site = await openSite(content);
  const cache = mkdtempSync(join(tmpdir(), 'jianfan-read-'));
  const { config } = site;
  const pool = createJobPool({ config, bodies: join(cache, 'bodies'), now, drafts: true }, 'import');
  const state = { ingestKey: '', records: new Map() };
  const threads = () => pool;
  try {
    const images = { ...allPictures, kept: openKeptPictures(`${cache}/remote`) };
    const lines = gatherLines(cache, { inMemory: Infinity });
    const given = { site, state, images, now, drafts: true, force: true, threads, progress, lines };
    const loaded = await loadSite(given);
    return { site, loaded };
  } finally {
    await pool.close();
    rmSync(cache, { recursive: true, force: true });
  }
}

/** Says of every file that it is a picture: what a post refers to is all that is asked. */
const allPictures: Omit<ImageStore, 'kept'> = {
  describe: (file) => Promise.resolve({ src: file, outputs: [{ name: file }] } as unknown as ImageInfo),
  prepare: () => Promise.resolve(nothing),
  publish: () => Promise.resolve(nothing),
  examine: () => Promise.resolve([]),
  cached: (info) => info.src,
  tellsPlace: () => false,
};

const nothing = { encoded: 0, reused: 0, bytes: 0, problems: [] };
