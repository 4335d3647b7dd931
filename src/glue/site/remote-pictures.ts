import { readFileSync } from 'node:fs';
import { isFetched } from '../../config/fetched-pictures.ts';
import type { SiteConfig } from '../../config/site-config.ts';
import { isUntrusted } from '../../config/trust.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Phrase } from '../../diagnostics/values.ts';
import type { Entry } from '../../posts/post.ts';
import type { Answer, FetchPicture } from '../images/fetch-picture.ts';
import type { KeptPictures } from '../images/kept-pictures.ts';
import { pictureFormat } from '../images/probe.ts';
import { createLimit } from '../limit.ts';
import type { Progress } from '../progress.ts';
import type { ContentFile } from '../store/file-record.ts';
import { isActiveMarkup } from './active-markup.ts';
import type { AssetFinder, Referrer } from './assets.ts';
import { findReference } from './find-reference.ts';
import { referencesOf, siteFile } from './published-files.ts';
import type { Site } from './open-site.ts';

/** Pictures that are requested at a time. */
const maxParallel = 6;

/** Time after which a host is asked again. */
const dayInMilliseconds = 86_400_000;

/** The state of pictures on other hosts of which the site keeps copies. */
export interface RemotePictures {
  problems: Problem[];
  /** Moment (epoch, ms) from which what failed is tried again. */
  retryAt: number | undefined;
}

interface Run {
  site: Site;
  entries: readonly Entry[];
  kept: KeptPictures;
  /** Absent where nothing is to be fetched: in a check, in the preview. */
  fetch: FetchPicture | undefined;
  now: number;
  progress: Progress;
}

/** Fetches the pictures that posts and settings show of other hosts, as far as `images.fetch` has it and no copy is kept. */
export async function fetchRemotePictures(run: Run): Promise<RemotePictures> {
  const { kept, fetch, now } = run;
  const wanted = wantedPictures(run);
  const missing = [...wanted.keys()].filter((address) => kept.find(address) === undefined);
  if (fetch === undefined || missing.length === 0) return { problems: [], retryAt: undefined };
  const phase = run.progress.start('remote', wanted.size);
  const failed = new Map<string, { reason: Phrase; until: number }>();
  const ask = hostByHost(fetch);
  const limit = createLimit(maxParallel);
  let done = wanted.size - missing.length;
  await Promise.all(
    missing.map((address) =>
      limit(async () => {
        const refused = kept.refusal(address, now) ?? (await keepOne(address));
        if (refused !== undefined) failed.set(address, refused);
        phase.tick((done += 1));
      }),
    ),
  );
  const fetched = missing.length - failed.size;
  phase.end({ phrase: 'came-fetched', values: { count: wanted.size - failed.size, fetched } });
  const until = [...failed.values()].map((failure) => failure.until);
  const tell = createTeller(run.site);
  return {
    problems: missing.flatMap((address) => {
      const failure = failed.get(address);
      return failure === undefined ? [] : tell(address, wanted.get(address), failure.reason);
    }),
    retryAt: until.length === 0 ? undefined : Math.min(...until),
  };

  async function keepOne(address: string): Promise<{ reason: Phrase; until: number } | undefined> {
    const answer = await ask(address);
    const checked = 'bytes' in answer ? await check(answer.bytes) : answer;
    if ('format' in checked) {
      kept.keep(address, checked.bytes, checked.format);
      return undefined;
    }
    const { reason, isUnreachable = false } = checked;
    if (isUnreachable) return { reason, until: now };
    const until = now + dayInMilliseconds;
    kept.refuse(address, reason, until);
    return { reason, until };
  }
}

/** Lets posts find the copies that are kept where they name the addresses. */
export function findingKept(finder: AssetFinder, kept: KeptPictures, config: SiteConfig): AssetFinder {
  if (config.images.fetch === false) return finder;
  return {
    ...finder,
    find(referrer, reference) {
      const { file } = referrer.meta;
      if (!isFetched(reference, config) || isUntrusted(file, config)) return finder.find(referrer, reference);
      const path = kept.find(reference.trim());
      return path === undefined ? undefined : keptFile(reference.trim(), path);
    },
  };
}

function keptFile(address: string, path: string): ContentFile {
  return { file: address, path, size: 0, stamp: '' };
}

/** Collects addresses with what names each first; posts that are not trusted make nothing be fetched. */
function wantedPictures({ site, entries }: Run): Map<string, Referrer> {
  const { config } = site;
  const wanted = new Map<string, Referrer>();
  if (config.images.fetch === false) return wanted;
  const add = (referrer: Referrer, reference: string) => {
    const address = reference.trim();
    if (isFetched(address, config) && !wanted.has(address)) wanted.set(address, referrer);
  };
  if (!isUntrusted(siteFile.meta.file, config))
    for (const { avatar } of config.authors) if (avatar !== undefined) add(siteFile, avatar);
  for (const entry of entries)
    if (!isUntrusted(entry.meta.file, config))
      for (const reference of referencesOf(entry)) add(entry, reference);
  return wanted;
}

/** Asks no host again that could not be reached: a dead one would be waited for as often as it has pictures. */
function hostByHost(fetch: FetchPicture): FetchPicture {
  const dead = new Map<string, Answer>();
  return async (address) => {
    const host = URL.parse(address, 'https://localhost/')?.host ?? '';
    const known = dead.get(host);
    if (known !== undefined) return known;
    const answer = await fetch(address);
    if ('isUnreachable' in answer) dead.set(host, answer);
    return answer;
  };
}

type Checked = { bytes: Uint8Array; format: string } | Exclude<Answer, { bytes: Uint8Array }>;

/** A host may answer with a page that says sorry, or with a drawing that would run as ours. */
async function check(bytes: Uint8Array): Promise<Checked> {
  const format = await pictureFormat(bytes);
  if (format === undefined) return { reason: { phrase: 'unfetched-format' } };
  if (format === 'svg' && isActiveMarkup(bytes)) return { reason: { phrase: 'unfetched-program' } };
  return { bytes, format };
}

/** Makes what tells of pictures that could not be fetched, with the place that names each first. */
function createTeller({ tree }: Site) {
  const sources = new Map([...tree.others, ...tree.posts.map((post) => [post.file, post] as const)]);
  return (address: string, referrer: Referrer | undefined, reason: Phrase): Problem => {
    const { file } = (referrer ?? siteFile).meta;
    const source = sources.get(file);
    const position = source && findReference(textOf(source), address);
    return createProblem('picture-unfetched', { file, position, values: { address, reason } });
  };
}

function textOf({ path }: ContentFile): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
