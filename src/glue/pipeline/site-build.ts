import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Entry } from '../../posts/post.ts';
import { linkResolverOf } from '../../views/plan.ts';
import { noTraces, type Traces } from '../../views/reads/traces.ts';
import { compileTemplates, type Bundle, type Compilation } from '../bundle/compile.ts';
import { TemplatesFailed } from '../bundle/run-compiler.ts';
import { compileProblem } from '../bundle/compile-problem.ts';
import { mdxPostsOf } from '../bundle/mdx-bundle.ts';
import { compiledFiles, leaveOutMdx, templateSources } from '../site/compile-mdx.ts';
import { contentHash } from '../store/hash.ts';
import { openFileHashes, type FileHashes } from '../store/file-hashes.ts';
import { gatherLines, type GatheredLines } from '../store/gathered-lines.ts';
import { loadOutput, type OutputRecords, type OutputState } from '../store/output-state.ts';
import { loadRecords, type RecordState } from '../store/record-state.ts';
import { createShareCounter, isInShare, siteFilesOwner, type ShareCounter } from '../store/share.ts';
import type { Site } from '../site/open-site.ts';
import { createPictureFetcher } from '../images/fetch-picture.ts';
import { createImageStore, type ImageStore } from '../images/store.ts';
import { openOutputFolder, type OutputFolder } from '../render/output-folder.ts';
import type { OutputPlace } from '../render/output-place.ts';
import { findIntact } from '../render/verify-output.ts';
import type { Progress } from '../progress.ts';
import { createJobPool } from '../jobs/job-pool.ts';
import { keepTables, keptOutlines } from '../jobs/keep-tables.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { renderFeeds } from '../render/render-feeds.ts';
import { framesOf } from '../render/frames.ts';
import { loadSite, type LoadedSite } from '../site/load-site.ts';
import { saveReport, type BuildKey } from './last-build.ts';
import type { CacheFolders } from './keys.ts';
import type { BuildOptions } from './options.ts';
import { noteIndexNow } from '../render/note-index-now.ts';
import { renderPages, type RenderedPages } from '../render/render-pages.ts';
import { createReport, type BuildReport } from './report.ts';
import { documentKey } from '../render/search-documents.ts';
import { indexSite, type SearchStore } from '../render/search-run.ts';
import { indexShare } from '../render/search-share.ts';
import { indexPages } from '../render/stock-search.ts';
import { drawSharePictures, publishPictures } from '../render/pictures.ts';
import { renderTwins } from '../render/render-twins.ts';
import { writeServiceWorker } from '../render/service-worker.ts';
import { immutableFolders, writeSiteFiles } from '../render/site-files.ts';
import { BuildRefused } from './build-refused.ts';
import { bodyFinder, type LocateBody } from '../site/body-finder.ts';
import { saveBuild } from './save-build.ts';
import { loadTriedTemplates } from './tried-templates.ts';
import { uninterrupted } from './uninterrupted.ts';

/** Posts of a site whose cache is read sooner than a thread starts. */
const smallSite = 3000;

/** Results of the first phases that later ones need. */
interface Made extends LoadedSite {
  lastRead: RecordState;
  lastWritten: OutputState;
  buildKey: BuildKey;
  output: OutputFolder;
  bundle: Bundle;
  /** Resolves when the bundle is there. */
  compiled: Promise<unknown>;
  /** Set when the build makes only a share of the site. */
  counter: ShareCounter | undefined;
}

/** One build: its inputs, and the thread pool that its phases share. */
export class SiteBuild {
  readonly #options: BuildOptions;
  readonly #site: Site;
  readonly #folders: CacheFolders;
  readonly #progress: Progress;
  readonly #images: ImageStore;
  readonly #hashes: FileHashes;
  readonly #now = Date.now();
  readonly #running: Promise<unknown>[] = [];
  readonly #lines: GatheredLines;
  #lastRead: RecordState | undefined;
  #pool: WorkerPool | undefined;
  /** Set when there are MDX posts: their bodies come from the bundle. */
  #mdxBundle: string | undefined;

  constructor(options: BuildOptions, site: Site, folders: CacheFolders, progress: Progress) {
    this.#options = options;
    this.#site = site;
    this.#folders = folders;
    this.#progress = progress;
    keepTables(options.cache);
    this.#lines = gatherLines(folders.site);
    this.#hashes = openFileHashes(`${folders.site}/files`);
    const cacheDir = `${options.cache}/images`;
    this.#images = createImageStore({ cacheDir, publicPath: '/_assets/images/', root: site.root });
  }

  /** Builds into an output's place; `key` names everything this build is made from. */
  async run(place: OutputPlace, key: BuildKey): Promise<BuildReport> {
    const mdx = mdxPostsOf(this.#site);
    if (mdx.length === 0 && this.#needsThreads()) this.#threads().start(); // it reads the program while we read the cache
    const { bundle, done } = this.#compile();
    const failed = mdx.length > 0 ? await this.#bundleMdx(bundle, done) : [];
    const { drafts, force } = this.#options;
    const lastWritten = loadOutput(this.#folders.output);
    const known = force ? new Map() : lastWritten.output;
    let looking: Promise<OutputRecords> | undefined;
    const { part } = this.#options;
    const lastRead = part?.records(this.#site) ?? loadRecords(this.#folders.site);
    this.#lastRead = lastRead;
    const loaded = await loadSite({
      site: failed.length > 0 ? leaveOutMdx(this.#site, failed) : this.#site,
      state: lastRead,
      images: this.#images,
      now: this.#now,
      drafts,
      share: true,
      fetch: this.#options.fetch ?? createPictureFetcher(),
      force,
      given: part?.share,
      threads: () => this.#threads(),
      progress: this.#progress,
      lines: this.#lines,
      onRead: () => {
        looking = this.#beside(findIntact(place, known, lastWritten.outputId));
      },
    });
    if (loaded.problems.some((problem) => problem.severity === 'error'))
      throw new BuildRefused(loaded.problems);
    const compiled = this.#beside(this.#showCompiling(done));
    const counter = part && createShareCounter(part.share);
    const intact = (await looking) ?? new Map();
    const output = openOutputFolder(place, known, intact, lastWritten.outputId, counter);
    try {
      return await this.#write({
        ...loaded,
        output,
        bundle,
        compiled,
        lastRead,
        lastWritten,
        buildKey: key,
        counter,
      });
    } catch (error) {
      await this.close(); // a thread may still be writing
      output.discard();
      throw error;
    }
  }

  /** Notes the bundle that MDX posts come from; when they don't compile, gives the problems and lets the rest be read. */
  async #bundleMdx(bundle: Bundle, done: Promise<unknown>): Promise<Problem[]> {
    try {
      await done;
      this.#mdxBundle = bundle.entry;
      return [];
    } catch (error) {
      if (error instanceof BuildRefused) return error.problems;
      throw error;
    }
  }

  #compile(): Compilation {
    const { bundle, done } = compileTemplates(this.#options.cache, templateSources(this.#site));
    const told = done.catch((error: unknown) => {
      if (error instanceof TemplatesFailed)
        throw new BuildRefused([compileProblem(error, compiledFiles(this.#site))]);
      throw error;
    });
    return { bundle, done: this.#beside(told) };
  }

  async #showCompiling(done: Promise<boolean>): Promise<void> {
    const phase = this.#progress.start('templates');
    phase.end({ phrase: (await done) ? 'came-compiled' : 'came-unchanged' });
  }

  async #write(made: Made): Promise<BuildReport> {
    const { output, model, records } = made;
    this.#threads().prepare({ type: 'outputSetup', staging: output.staging });
    const release = this.#threads().occupy(); // this thread renders
    const locate = bodyFinder(records);
    const keyOf = (entry: Entry) => documentKey(model, entry);
    const { program } = made.buildKey;
    const store = { locate, bodies: this.#bodies, documentKey: keyOf, ingestKey: made.key, program };
    const { part } = this.#options;
    const mode = this.#options.search && model.contexts[0]?.config.search;
    const hasSiteFiles = part === undefined || isInShare(part.share, siteFilesOwner);
    const searching = mode === true ? this.#beside(this.#index(made, store, hasSiteFiles)) : undefined;
    const feeding = this.#beside(this.#renderFeeds(made, locate));
    const publishing = this.#beside(this.#publishPictures(made));
    const drawing = this.#beside(this.#drawSharePictures(made));
    const { contexts } = model;
    const twinning = this.#beside(renderTwins({ contexts, output, pool: this.#threads(), locate }));
    await setImmediate(); // lets threads begin while pages are planned
    const pages = await this.#renderPages(made, locate).finally(release);
    const feeds = await feeding;
    await publishing;
    await drawing;
    await twinning;
    if (hasSiteFiles) {
      writeSiteFiles(this.#site, made.bundle, model, made.files, this.#hashes, output);
      await writeServiceWorker(model, output, immutableFolders);
    }
    const { share, counts } = (await searching) ?? {};
    const search = mode === 'stock' && part === undefined ? await indexPages(output, this.#progress) : counts;
    const committed = await this.#commit(made, pages.traces);
    if (part === undefined) noteIndexNow(model.contexts[0], committed, this.#options.cache);
    const indexed = mode === 'stock' ? mode : share;
    if (made.counter)
      part?.onWritten({ output: committed.records, sums: made.counter.sums(), search: indexed });
    const report = createReport({
      ...made,
      pages: pages.counts,
      feeds,
      committed,
      search,
      times: this.#progress.times,
    });
    saveReport(this.#folders.output, report);
    return report;
  }

  async #index({ model, output }: Made, store: SearchStore, hasSiteFiles: boolean) {
    const { part } = this.#options;
    const pool = this.#threads();
    if (part === undefined)
      return { counts: await indexSite(model, output, store, pool, this.#progress), share: undefined };
    const own = { share: part.share, last: part.lastIndex, hasSiteFiles };
    const share = await indexShare(model, output, store, pool, this.#progress, own);
    return { counts: undefined, share };
  }

  async #renderPages(made: Made, locate: LocateBody): Promise<RenderedPages> {
    const { model, output, bundle, compiled } = made;
    const phase = this.#progress.start('pages', model.library.byId.size * model.contexts.length);
    const run = {
      contexts: model.contexts,
      pool: this.#threads(),
      output,
      ...framesOf(model, bundle),
      templates: compiled.then(() => loadTriedTemplates(bundle, this.#site, model)),
      sourcesKey: contentHash(`${made.key} ${made.buildKey.program}`),
      locate,
      traces: made.lastWritten.traces(),
      arrangement: model.arrangement,
      onProgress: (done: number) => phase.tick(done),
    };
    const pages = await renderPages(run);
    if (pages.traces === noTraces) this.#progress.say({ phrase: 'notes-full' });
    const { rendered, reused } = pages.counts;
    phase.end({ phrase: 'came-pages', values: { rendered, reused } });
    return pages;
  }

  async #renderFeeds({ model, output }: Made, locate: LocateBody): Promise<number> {
    const phase = this.#progress.start('feeds');
    const run = {
      contexts: model.contexts,
      pool: this.#threads(),
      output,
      locate,
      resolverOf: linkResolverOf,
    };
    const files = await renderFeeds(run);
    phase.end({ phrase: 'came-files', values: { count: files } });
    return files;
  }

  async #publishPictures({ files, output, problems }: Made): Promise<void> {
    problems.push(...(await publishPictures(files.images, this.#images, output, this.#progress)));
  }

  async #drawSharePictures({ model, output }: Made): Promise<void> {
    const { cache } = this.#options;
    const by = { pool: this.#threads(), cacheDir: `${cache}/images`, outlines: () => keptOutlines(cache) };
    await drawSharePictures(model.shareCards, output, by, this.#progress);
  }

  async #commit(made: Made, traces: Traces) {
    const phase = this.#progress.start('output');
    const id = contentHash(`${made.key} ${this.#now} ${process.pid}`);
    const { part, out } = this.#options;
    const { result, signal } = await uninterrupted(() => {
      const committed = made.output.commit(id);
      const written = { outputId: id, output: committed.records, traces, buildKey: made.buildKey.hash };
      const kept = { ...made, ...written, hashes: this.#hashes, keepsRecords: part === undefined };
      return { committed, unsaved: saveBuild(this.#folders, kept) };
    });
    const { committed, unsaved } = result;
    if (unsaved !== undefined) made.problems.push(unsaved);
    const { records, changed, removed } = committed;
    phase.end({
      phrase: 'came-output',
      values: { count: records.size, changed: changed.length, removed: removed.length },
    });
    if (signal !== undefined) {
      this.#progress.say({ phrase: 'interrupted-late', values: { out } });
      process.kill(process.pid, signal); // ends as it would have anywhere else
    }
    return committed;
  }

  /** Tells whether threads are worth starting: an edit of a small site is done before one would have loaded the program. */
  #needsThreads(): boolean {
    return this.#site.tree.posts.length > smallSite || !existsSync(this.#bodies);
  }

  get #bodies(): string {
    return this.#options.part?.stores ?? `${this.#folders.site}/bodies`;
  }

  #threads(): WorkerPool {
    const given = { config: this.#site.config, drafts: this.#options.drafts, mdxBundle: this.#mdxBundle };
    const setup = { ...given, bodies: this.#bodies, now: this.#now };
    this.#pool ??= createJobPool(setup, `${this.#now.toString(36)}-${process.pid}`);
    return this.#pool;
  }

  /** Lets work run beside other work; its errors reach whoever awaits it later. */
  #beside<T>(work: Promise<T>): Promise<T> {
    this.#running.push(work.catch(() => undefined));
    return work;
  }

  /** Waits for whatever still runs, after a failure too. */
  async close(): Promise<void> {
    await this.#pool?.close();
    await Promise.all(this.#running);
    this.#lastRead?.close();
    this.#lines.close();
  }
}
