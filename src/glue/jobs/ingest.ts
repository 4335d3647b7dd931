import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isFetched } from '../../config/fetched-pictures.ts';
import { isUntrusted } from '../../config/trust.ts';
import type { SiteConfig } from '../../config/site-config.ts';
import { undeclaredOrigin } from '../../feeds/undeclared.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import { createProblem, finding } from '../../diagnostics/create-problem.ts';
import { distinctProblems } from '../../diagnostics/distinct.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Localized, Script } from '../../config/variant.ts';
import { readFaq } from '../../markdown/faq.ts';
import { readThread } from '../../markdown/thread-text.ts';
import { leadPicture } from '../../markdown/lead-picture.ts';
import { decodeReferences } from '../../markdown/references.ts';
import { createMarkdownRenderer } from '../../markdown/renderer.ts';
import type { MarkdownOptions, RenderedMarkdown } from '../../markdown/rendered.ts';
import { readingMinutes } from '../../posts/count.ts';
import { makeExcerpt } from '../../posts/excerpt.ts';
import { cutIntoPhrases } from '../../views/cut-phrases.ts';
import { parsePost, type ParsedPost } from '../../posts/parse.ts';
import type { Entry, KeptMeta, PostMeta, PostText } from '../../posts/post.ts';
import { lintParsed } from '../../variants/lint-post.ts';
import { detectScript } from '../../variants/detect.ts';
import { topicOf } from '../../variants/topic.ts';
import type { SourceText, VariantProblem } from '../../variants/writer.ts';
import type { VariantWriters } from '../../variants/writers.ts';
import { isCacheDamage, type BodyWriter } from '../store/body-store.ts';
import { contentHash } from '../store/hash.ts';
import { decodeText } from './decode.ts';
import type { FileRecord } from '../store/file-record.ts';
import { digestLength } from '../store/text-digests.ts';
import type { IngestTask } from '../workers/protocol.ts';
import { withoutCode } from '../../markdown/without-code.ts';
import { loadTemplates, mdxBody } from './templates.ts';

export interface IngestOptions {
  config: SiteConfig;
  writers: VariantWriters;
  bodies: BodyWriter;
  /** Moment of the build, for posts dated in the future. */
  now: number;
  drafts: boolean;
  /** Server entry of the bundle that holds the MDX posts, if there are any. */
  mdxBundle?: string | undefined;
}

/** Turns content files into records: frontmatter, HTML and its variants. The bodies go to the store. */
export interface Ingester {
  ingest(task: IngestTask): Promise<FileRecord>;
}

/** Prepares ingestion for one thread. */
export async function createIngester(options: IngestOptions): Promise<Ingester> {
  const markdown = await createMarkdownRenderer({ oniguruma: readOniguruma });
  return {
    async ingest(task) {
      const bytes = readFileSync(task.path);
      const { file, size, stamp, placement } = task;
      const record: FileRecord = {
        ...{ file, size, stamp, placement, hash: contentHash(bytes) },
        status: 'skipped',
        problems: [],
        bodies: {},
      };
      // Whatever goes wrong in one post is reported with its name; the build stops for it once all are read.
      await read(record, bytes).catch((error: unknown) => breakOff(record, error));
      return record;
    },
  };

  async function read(record: FileRecord, bytes: Uint8Array): Promise<void> {
    const { file, placement } = record;
    const { config, now } = options;
    const { text, problems } = decodeText(bytes, file);
    record.problems.push(...problems);
    const parsed = parsePost({ file, text }, { config, now, hints: { kind: placement } });
    record.status = parsed.status;
    record.problems.push(...parsed.problems);
    if (parsed.reason !== undefined) record.reason = parsed.reason;
    if (parsed.changesAt !== undefined) record.recheckAt = parsed.changesAt;
    const wanted = parsed.status === 'published' || (parsed.status === 'draft' && options.drafts);
    if (parsed.meta === undefined || !wanted) return;
    record.problems.push(...lintWarnings(text, parsed.firstLine, parsed.meta));
    await addEntry(record, parsed, parsed.meta);
  }

  /** Gives the HTML of an MDX post, which was compiled with the templates; from there on it is a post like any other. */
  async function renderMdx(given: MarkdownOptions): Promise<RenderedMarkdown | undefined> {
    if (options.mdxBundle === undefined) return undefined;
    const html = await mdxBody(await loadTemplates(options.mdxBundle), given.file);
    return html === undefined ? undefined : markdown.finishHtml(html, given);
  }

  async function addEntry(record: FileRecord, parsed: ParsedPost, meta: PostMeta): Promise<void> {
    const { file } = record;
    const untrusted = isUntrusted(file, options.config);
    const { templates } = options.config;
    const given = {
      file,
      firstLine: parsed.firstLine,
      math: meta.math,
      breaks: meta.breaks,
      inlineDollars: options.config.generator === 'jekyll',
      untrusted,
      site: options.config.url,
      ...(untrusted ? {} : { isFetched: (address: string) => isFetched(address, options.config) }),
      ...(templates === undefined ? {} : { templates }),
    };
    const runs = meta.format === 'mdx' && options.mdxBundle !== undefined && !untrusted;
    const isModule = meta.format === 'mdx' || options.config.generator === 'docusaurus';
    const plain = isModule && !runs ? withoutCode(parsed.body) : parsed.body;
    const rendered = await (runs ? renderMdx(given) : markdown.render(plain, given));
    if (meta.format === 'mdx' && (untrusted || !options.config.mdx) && plain !== parsed.body) {
      const position = { line: parsed.firstLine, column: 1 };
      record.problems.push({ ...finding(untrusted ? 'mdx-off/untrusted' : 'mdx-off'), file, position });
    }
    if (rendered === undefined) return fail(record);
    record.problems.push(...rendered.problems);
    const lead = meta.lead ?? leadPicture(rendered.html);
    if (meta.cover === undefined && lead !== undefined) meta.lead = lead;
    for (const load of rendered.loads) {
      const found = undeclaredOrigin(load, options.config);
      if (found !== undefined) record.problems.push({ ...found, file, position: load.position });
    }
    const source = sourceOf(meta, parsed.body, options.config);
    const text: Localized<PostText> = {};
    const body: Localized = {};
    const found = new Map<string, VariantProblem>();
    for (const variant of options.config.variants) {
      const writer = options.writers.of(variant);
      const written = writer.html(rendered.html, source);
      for (const problem of written.problems) found.set(`${problem.code} ${problem.excerpt}`, problem);
      const { hash, location } = options.bodies.append(written.html);
      record.bodies[hash] = location;
      body[variant.code] = hash;
      const inVariant = textIn(
        (part) => writer.text(part, source),
        meta,
        rendered,
        options.config.excerptLength,
      );
      text[variant.code] = {
        ...inVariant,
        ...(written.title === undefined ? {} : { title: written.title }),
        ...(meta.faq === true ? { faq: readFaq(written.html) } : {}),
        ...(meta.kind === 'thread' ? { thread: readThread(written.html) } : {}),
      };
    }
    for (const problem of found.values()) record.problems.push(placed(problem, file, parsed));
    record.problems = distinctProblems(record.problems);
    record.entry = entryOf(
      meta,
      source.script === 'hant' ? 'hant' : 'hans',
      text,
      body,
      rendered,
      record.hash,
    );
  }
}

/** Reads the file that Shiki ships. */
function readOniguruma(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve('shiki/onig.wasm'))));
}

/** Reports a bug of ours or of a library in one line instead of a stack trace. A full disk is not the post's fault. */
function breakOff(record: FileRecord, error: unknown): void {
  if (isCacheDamage(error) || (error as NodeJS.ErrnoException).syscall !== undefined) throw error;
  const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
  record.status = 'skipped';
  record.reason = { phrase: 'unpublished-unrendered' };
  record.problems.push(createProblem('markdown-failed', { file: record.file, values: { reason } }));
}

/** An MDX post that compiled may still use a name that doesn't exist; Astro's log says which. */
function fail(record: FileRecord): void {
  record.status = 'skipped';
  record.reason = { phrase: 'unpublished-mdx-unrendered' };
  record.problems.push(createProblem('mdx-syntax/render', { file: record.file }));
}

/** Lists what a build reports about the Chinese; remarks for copy editors are left to `jianfan check`. */
function lintWarnings(text: string, firstLine: number, { file, script }: PostMeta): Problem[] {
  const options = { file, firstLine, remarks: false, ...(script === undefined ? {} : { script }) };
  return lintParsed(text, options).flatMap(({ edit: _, ...problem }) =>
    problem.severity === 'info' ? [] : problem,
  );
}

/** Gives the script of the source: what the frontmatter says, else what the text shows. */
function sourceOf(meta: PostMeta, body: string, config: SiteConfig): SourceText {
  const detected = detectScript(decodeReferences(`${meta.title}\n${body}`)).script;
  const script = meta.script ?? (detected === 'none' ? (config.variants[0]?.script ?? 'hans') : detected);
  // Only a region's words depend on it.
  const regional = config.variants.some(({ target }) => target.endsWith('p'));
  const topic = regional ? topicOf(`${meta.title}\n${meta.tags.join(' ')}\n${body}`) : undefined;
  return {
    script,
    convert: meta.convert,
    ...(meta.glossary === undefined ? {} : { glossary: meta.glossary }),
    ...(topic === undefined ? {} : { topic }),
  };
}

function textIn(
  convert: (text: string) => string,
  meta: PostMeta,
  rendered: RenderedMarkdown,
  length: number,
): PostText {
  const text: PostText = {
    title: convert(meta.title),
    excerpt: makeExcerpt(convert(meta.description ?? rendered.lead), length, cutIntoPhrases),
    headings: rendered.headings.map((heading) => ({ ...heading, text: convert(heading.text) })),
  };
  if (meta.description !== undefined) text.description = convert(meta.description);
  if (meta.series !== undefined) text.series = convert(meta.series);
  if (meta.source?.title !== undefined) text.sourceTitle = convert(meta.source.title);
  if (meta.source?.author !== undefined) text.sourceAuthor = convert(meta.source.author);
  return text;
}

/** Drops what is needed only while a post is read. */
function keptMeta(meta: PostMeta): KeptMeta {
  const { description: _, keywords: _k, glossary: _g, script: _s, convert: _c, ...rest } = meta;
  const { breaks: _b, math: _m, format: _f, ...kept } = rest;
  return kept;
}

function entryOf(
  meta: PostMeta,
  script: Script,
  text: Localized<PostText>,
  body: Localized,
  rendered: RenderedMarkdown,
  revision: string,
): Entry {
  return {
    meta: keptMeta(meta),
    script,
    text,
    body,
    filing: contentHash(JSON.stringify([meta, script])),
    revision,
    textDigests: digestsOf(text),
    length: rendered.length,
    minutes: readingMinutes(rendered.length),
    links: rendered.links,
    images: rendered.images,
    hasMath: rendered.hasMath,
    hasCode: rendered.hasCode,
    ...(rendered.scripts.length === 0 ? {} : { scripts: rendered.scripts.map(scriptSource) }),
  };
}

/** Gives the hash by which a Content-Security-Policy names an inline script. */
function scriptSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** Hashes each text of a post, so that a build sees what has changed of it without reading it. */
function digestsOf(text: Localized<PostText>): Record<string, string> {
  const texts = Object.values(text);
  const fields = new Set(texts.flatMap((one) => Object.keys(one)) as (keyof PostText)[]);
  return Object.fromEntries(
    [...fields].map((field) => [
      field,
      contentHash(JSON.stringify(texts.map((one) => one[field] ?? null))).slice(0, digestLength),
    ]),
  );
}

/** Gives a problem of the converted text its place in the source, by the words it quotes. */
function placed(problem: VariantProblem, file: string, parsed: ParsedPost): Problem {
  const { excerpt, ...found } = problem;
  const at = parsed.body.indexOf(excerpt);
  if (at < 0) return { ...found, file };
  return { ...found, file, position: new LineIndex(parsed.body, parsed.firstLine).position(at) };
}
