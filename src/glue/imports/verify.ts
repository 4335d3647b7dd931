import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Value } from '../../diagnostics/values.ts';
import type { ExpectedPost } from '../../imports/imported.ts';
import type { Entry } from '../../posts/post.ts';
import { normalizePath } from '../../urls/path.ts';
import type { ReadSite } from './read-site.ts';

/** What the source has, and how much of it the imported site has too. */
export interface Balance {
  posts: Share;
  drafts: Share;
  tags: Share;
  urls: Share;
  references: Share;
  statics: Share;
}

export interface Share {
  expected: number;
  found: number;
}

/** What an imported site must have. */
export interface Expectations {
  expected: readonly ExpectedPost[];
  statics: readonly string[];
  /** Problems of the source, where they can be known: a reference that led nowhere there is not lost. */
  known?: readonly Problem[];
  /** Content files of the source → of the new site. */
  places?: ReadonlyMap<string, string>;
}

const referenceCodes = new Set<string>(['asset-missing', 'link-broken', 'anchor-missing']);

/** Compares an imported site, as a build would read it, with its source; every difference is reported as an error. */
export function verifyImport(
  { loaded }: ReadSite,
  { expected, statics, known, places = new Map() }: Expectations,
): { balance: Balance; problems: Problem[] } {
  const entries = new Map<string, Entry>();
  for (const { entry } of loaded.records.values())
    if (entry !== undefined) entries.set(entry.meta.file, entry);
  const problems: Problem[] = [];
  const lost = (file: string, what: Value) =>
    void problems.push(createProblem('import-lost', { file, values: { what } }));
  const paths = loaded.model.contexts[0]?.paths;
  const balance = emptyBalance();
  for (const post of expected) {
    const entry = entries.get(post.file);
    const share = post.draft ? balance.drafts : balance.posts;
    count(share, entry?.meta.title === post.title && entry.meta.draft === post.draft);
    if (entry === undefined) lost(post.source, { phrase: 'import-lost-post' });
    for (const tag of post.tags) {
      const has = entry?.meta.tags.includes(tag) === true;
      count(balance.tags, has);
      if (!has) lost(post.source, { phrase: 'import-lost-tag', values: { tag } });
    }
    for (const url of post.urls) {
      const leads =
        entry !== undefined &&
        (paths?.pathOf(entry.meta.id) === url || paths?.aliases.get(aliasKey(url)) === entry.meta.id);
      count(balance.urls, leads);
      if (!leads) lost(post.source, { phrase: 'import-lost-url', values: { url } });
    }
  }
  for (const path of statics) {
    const has = loaded.model.statics.has(path);
    count(balance.statics, has);
    if (!has) lost(path, { phrase: 'import-lost-file' });
  }
  if (known !== undefined) compareReferences(loaded, { known, places, entries, balance, lost });
  return { balance, problems };
}

interface ReferenceFacts {
  known: readonly Problem[];
  places: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, Entry>;
  balance: Balance;
  lost(file: string, what: Value): void;
}

/** What led nowhere at the old site leads nowhere here; nothing else may. */
function compareReferences(
  loaded: ReadSite['loaded'],
  { known, places, entries, balance, lost }: ReferenceFacts,
): void {
  const wasBroken = brokenIn(known, places);
  const fresh = [...brokenIn(loaded.problems, new Map())].filter(([key]) => !wasBroken.has(key));
  const all = [...entries.values()].reduce(
    (sum, { images, links }) => sum + new Set([...images, ...links]).size,
    0,
  );
  balance.references.expected = Math.max(0, all - wasBroken.size);
  balance.references.found = Math.max(0, balance.references.expected - fresh.length);
  for (const [, problem] of fresh)
    lost(problem.file, { phrase: 'import-lost-reference', values: { reference: referenceOf(problem) } });
}

function referenceOf({ values }: Problem): Value {
  return values?.['path'] ?? values?.['target'] ?? values?.['link'] ?? '';
}

function aliasKey(url: string): string {
  return url.includes('?') ? url : normalizePath(url);
}

function emptyBalance(): Balance {
  const none = () => ({ expected: 0, found: 0 });
  return { posts: none(), drafts: none(), tags: none(), urls: none(), references: none(), statics: none() };
}

function count(share: Share, found: boolean): void {
  share.expected += 1;
  if (found) share.found += 1;
}

function brokenIn(problems: readonly Problem[], places: ReadonlyMap<string, string>): Map<string, Problem> {
  // Of a menu's entries the old site's check said nothing: the new one's does, as a warning.
  const broken = problems.filter(
    ({ code, id = code }) => referenceCodes.has(code) && !id.startsWith('link-broken/menu'),
  );
  return new Map(
    broken.map((problem) => {
      const { file, code } = problem;
      return [`${places.get(file) ?? file} ${code} ${JSON.stringify(referenceOf(problem))}`, problem];
    }),
  );
}
