import { isRemote } from '../../config/url-scheme.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { distinctIds } from '../../posts/distinct-ids.ts';
import { packedTables } from '../../variants/tables.ts';
import { twins } from '../../taxonomy/twins.ts';
import { writersOf } from '../../variants/writers.ts';
import type { RecordState } from '../store/record-state.ts';
import { createAssetFinder } from './assets.ts';
import { photoPlaces } from './photo-places.ts';
import type { Site } from './open-site.ts';
import type { FetchPicture } from '../images/fetch-picture.ts';
import type { ImageStore } from '../images/store.ts';
import type { FileRecord } from '../store/file-record.ts';
import type { GatheredLines } from '../store/gathered-lines.ts';
import type { Share } from '../store/share.ts';
import type { Progress } from '../progress.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { checkReferences } from './check-references.ts';
import { findReference } from './find-reference.ts';
import { changedSinceRead } from './given-records.ts';
import { foldEqual } from './fold-equal.ts';
import { ingestFiles, type IngestResult } from './ingest-files.ts';
import { ingestKey } from './ingest-key.ts';
import { createSiteModel, type SiteModel } from './site-model.ts';
import { publishFiles, siteFile, type PublishedFiles } from './published-files.ts';
import { fetchRemotePictures, findingKept } from './remote-pictures.ts';
import { unusedRedirects } from './unused-redirects.ts';

/** A site, read and arranged: everything that pages are made of, and all problems. */
export interface LoadedSite {
  /** Key the records were made under. */
  key: string;
  records: Map<string, FileRecord>;
  /** The files that took longest to read. */
  slowest: IngestResult['slowest'];
  model: SiteModel;
  files: PublishedFiles;
  problems: Problem[];
  /** Moment (epoch, ms) from which pictures that could not be fetched are tried again. */
  retryAt: number | undefined;
}

export interface LoadOptions {
  site: Site;
  /** The last build's records, used where still valid. */
  state: Pick<RecordState, 'ingestKey' | 'records'>;
  images: ImageStore;
  now: number;
  drafts: boolean;
  /** Pages name their pictures for sharing, which whoever loads the site draws. */
  share?: boolean;
  force: boolean;
  /** Fetches pictures of other hosts that the site keeps copies of; without it, those kept so far are used. */
  fetch?: FetchPicture | undefined;
  /** The records are of other machines, which read the files: this one looks again at those of its share alone. */
  given?: Share | undefined;
  threads(): WorkerPool;
  progress: Progress;
  /** Where the lines of what is read go; the caller closes it, when nothing more is asked of the records. */
  lines: GatheredLines;
  /** Called when all files are read, before they are arranged: a core is free then. */
  onRead?(): void;
}

/**
 * Reads what changed, arranges the library, and collects every problem. Build, check and preview all load a site here,
 * so that none of them says of it what another doesn't.
 */
export async function loadSite(options: LoadOptions): Promise<LoadedSite> {
  const { site, images } = options;
  const { config } = site;
  const writers = writersOf(config);
  const key = ingestKey(site, options);
  const { records, slowest } = options.given === undefined ? await ingest(options, key) : givenBy(options);
  options.onRead?.();
  const all = distinctIds([...records.values()].flatMap((record) => record.entry ?? []));
  const entries = config.forum ? all : all.filter(({ meta }) => meta.kind !== 'thread');
  const avatars = config.authors.flatMap(({ avatar }) => avatar ?? []);
  const settings = { base: config.base, avif: config.images.avif, avatars };
  const { kept } = images;
  const { now, fetch, progress } = options;
  const remote = await fetchRemotePictures({ site, entries, kept, fetch, now, progress });
  const finder = findingKept(createAssetFinder(site.tree, config), kept, config);
  const files = await publishFiles(entries, finder, images, settings);
  const model = createSiteModel(entries, {
    ...files,
    config,
    tags: site.tags,
    writers,
    preview: options.drafts,
    share: options.share === true,
    statics: site.statics,
    theme: site.theme.ofPages,
    sources: site.sources,
    mermaid: site.mermaid,
  });
  const problems = foldEqual([
    ...emptyContent(site),
    ...(options.given === undefined ? [] : changedSinceRead(site.tree.posts, records, options.given)),
    ...site.problems,
    ...[...records.values()]
      .flatMap((record) => problemsOf(record, options.drafts))
      .filter(({ code, id }) => !(code === 'diagram-source' && id === undefined && site.mermaid)),
    ...photoPlaces(site.statics, images),
    ...model.problems,
    ...remote.problems,
    ...lostAvatars(site, avatars, files),
    ...unusedRedirects(site, model.contexts[0]),
    ...twins(entries),
    ...(await checkReferences(site, model.contexts[0], entries)),
  ]);
  return { key, records, slowest, model, files, problems, retryAt: remote.retryAt };
}

/** An author whose picture is not there has a drawn monogram, and is reported. */
function lostAvatars({ root }: Site, avatars: readonly string[], files: PublishedFiles): Problem[] {
  const { pictures, unshown } = files;
  const lost = avatars.filter((path) => !isRemote(path) && pictures[path] === undefined);
  if (lost.length === 0) return [];
  const text = readFileSync(join(root, 'site.yaml'), 'utf8');
  return lost.map((path) => {
    const position = findReference(text, path);
    const place = { file: 'site.yaml', ...(position === undefined ? {} : { position }) };
    const format = unshown(siteFile, path);
    return format === undefined
      ? createProblem('asset-missing', { ...place, values: { path } })
      : createProblem('image-format', { ...place, values: { format } });
  });
}

/** An empty content folder is probably a mistyped name, and must not replace a site. */
function emptyContent(site: Site): Problem[] {
  if (site.tree.posts.length > 0) return [];
  return [createProblem('content-empty', { file: site.root })];
}

/**
 * A mistake in a draft stops no build, whether drafts are shown or not: it is an error when the draft is published. Where
 * they are not shown, all else in them can wait.
 */
export function problemsOf(record: FileRecord, showsDrafts = true): Problem[] {
  if (record.status !== 'draft') return record.problems;
  return record.problems.map((problem) => {
    if (problem.severity === 'error') return { ...problem, severity: 'warning' };
    const canWait = !showsDrafts && problem.code !== 'post-withheld';
    return canWait ? { ...problem, severity: 'info' } : problem;
  });
}

function givenBy({ state }: LoadOptions): Pick<IngestResult, 'records' | 'slowest'> {
  return { records: state.records, slowest: [] };
}

/** Reads what changed of a site's files, or of those that are wanted; `key` is what their records are made under. */
export async function ingest(
  options: Pick<LoadOptions, 'site' | 'state' | 'now' | 'force' | 'threads' | 'progress' | 'lines'>,
  key: string,
  isWanted: (file: string) => boolean = () => true,
): Promise<IngestResult> {
  const { site, state, now, force, threads } = options;
  const { posts } = site.tree;
  const phase = options.progress.start('posts', posts.filter(({ file }) => isWanted(file)).length);
  const result = await ingestFiles({
    files: posts,
    isWanted,
    known: !force && state.ingestKey === key ? state.records : new Map(),
    config: site.config,
    now,
    pool: threads,
    tables() {
      writersOf(site.config).load();
      return packedTables();
    },
    lines: options.lines,
    onProgress: (done) => phase.tick(done),
  });
  phase.end({ phrase: 'came-posts', values: { count: result.records.size, read: result.read } });
  return result;
}
