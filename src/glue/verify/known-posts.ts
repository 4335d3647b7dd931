import { resolve } from 'node:path';
import { distinctIds } from '../../posts/distinct-ids.ts';
import type { KnownPosts } from '../../verify/check-posts.ts';
import { cacheFolders } from '../pipeline/keys.ts';
import { markOfOutput, readMark } from '../render/output-marker.ts';
import { openSite } from '../site/open-site.ts';
import { loadOutput } from '../store/output-state.ts';
import { loadRecords } from '../store/record-state.ts';

/** Tells which posts a folder must show and which not; undefined unless it is what the last build of the content left. */
export async function knownPosts(
  folder: string,
  { content, cache }: { content: string; cache: string },
): Promise<KnownPosts | undefined> {
  const folders = cacheFolders({ cache, drafts: false, out: folder }, resolve(content));
  const { outputId } = loadOutput(folders.output);
  if (outputId === undefined || readMark(markOfOutput(cache, resolve(folder))) !== outputId) return undefined;
  const records = [...loadRecords(folders.site).records.values()];
  if (records.length === 0) return undefined;
  const { config } = await openSite(content);
  const entries = distinctIds(records.flatMap(({ entry }) => entry ?? [])).filter(
    ({ meta }) => config.forum || meta.kind !== 'thread',
  );
  const published = new Map(entries.map(({ meta }) => [meta.id, meta.file]));
  const heldBack = records
    .filter(({ status }) => status !== 'published')
    .map(({ file }) => [idOf(file), file] as const)
    .filter(([id]) => !published.has(id));
  return { published, heldBack: new Map(heldBack) };
}

/** The id that a post has by its file; one that isn't published has no other. */
function idOf(file: string): string {
  return file.replace(/\.\w+$/, '').replace(/\/index$/, '');
}
