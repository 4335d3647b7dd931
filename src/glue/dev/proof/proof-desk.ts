import { LineIndex } from '../../../diagnostics/line-index.ts';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import { addTerm } from '../../../config/add-term.ts';
import type { SiteConfig } from '../../../config/site-config.ts';
import type { Variant } from '../../../config/variant.ts';
import { addPostTerm } from '../../../posts/add-post-term.ts';
import { doubtRulesOf } from '../../../variants/proof/doubt-rules.ts';
import { findDoubts, type DoubtRules, type PlaceInDoubt } from '../../../variants/proof/find-doubts.ts';
import { proofBlocks, type ProofBlock } from '../../../variants/proof/proof-blocks.ts';
import { readPost, type ReadablePost } from '../../../variants/proof/readable-post.ts';
import { markupFor, settlePlace } from '../../../variants/proof/settle-place.ts';
import { termFor, type Term } from '../../../variants/proof/term-around.ts';
import { openSite } from '../../site/open-site.ts';
import { createFileEdits, readEditable } from './file-edits.ts';
import type { ProofWords } from './proof-words.ts';

/** A post in the list, with how many places in it are in doubt. */
export interface ListedPost {
  file: string;
  title: string;
  doubts: number;
}

/** A place in doubt with the words it may be part of. */
export interface ShownDoubt extends Omit<PlaceInDoubt, 'variant'> {
  line: number;
  /** For each reading the word, as a glossary would have it. */
  terms: Term[];
}

/** A post as the proof-reader sees it. */
export interface ProofPage {
  file: string;
  hash: string;
  title: string;
  script: string;
  variants: readonly Variant[];
  doubts: ShownDoubt[];
  blocks: ProofBlock[];
}

/** What a proof-reader decided, as the browser sends it. */
export const decisionSchema = z.object({
  file: z.string(),
  hash: z.string(),
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  wording: z.string().min(1).max(100),
  scope: z.enum(['place', 'post', 'site']),
  term: z.string().max(100).optional(),
});
export type Decision = z.output<typeof decisionSchema>;

/** What became of a decision: the file that was written, or why none was. */
export type Outcome = { written: string } | { refused: keyof ProofWords };

interface Read {
  root: string;
  rules: DoubtRules;
  files: Map<string, string>;
  fallback: 'hans' | 'hant';
  siteFile: string;
}

/** Where a proof-reader works: reads posts, finds what is in doubt, writes what is decided. */
export interface ProofDesk {
  list(): Promise<ListedPost[]>;
  page(file: string): Promise<ProofPage | 'missing' | 'notUtf8'>;
  settle(decision: Decision): Promise<Outcome>;
  undo(): Outcome;
}

/** Opens the desk on a content folder. Everything is read from disk as it is, so that nothing it shows is stale. */
export function openProofDesk(content: string): ProofDesk {
  const edits = createFileEdits();
  const counted = new Map<string, { key: string; post: ListedPost }>();
  let config: SiteConfig | undefined;
  return { list, page, settle, undo };

  async function read(): Promise<Read> {
    const site = await openSite(content);
    // Dictionaries belong to a configuration, so one that says the same is kept.
    if (JSON.stringify(site.config) !== JSON.stringify(config)) config = site.config;
    return {
      root: site.root,
      rules: doubtRulesOf(config ?? site.config),
      files: new Map(site.tree.posts.map(({ file, path }) => [file, path])),
      fallback: site.config.variants[0]?.script ?? 'hans',
      siteFile: join(site.root, 'site.yaml'),
    };
  }

  async function list(): Promise<ListedPost[]> {
    const { rules, files, fallback } = await read();
    const settings = JSON.stringify([rules.variants, rules.glossary]);
    const posts: ListedPost[] = [];
    for (const [file, path] of files) {
      const editable = readEditable(path);
      if (editable === undefined) continue;
      const key = `${editable.hash} ${settings}`;
      let known = counted.get(file);
      if (known?.key !== key) {
        const post = readPost(editable.text, file, fallback);
        const doubts = findDoubts(post, rules).length;
        counted.set(file, (known = { key, post: { file, title: titleOf(post, file), doubts } }));
        await nextTurn(); // a thousand posts take seconds, in which the preview should go on
      }
      posts.push(known.post);
    }
    return posts.sort((a, b) => b.doubts - a.doubts || (a.file < b.file ? -1 : 1));
  }

  async function page(file: string): Promise<ProofPage | 'missing' | 'notUtf8'> {
    const { rules, files, fallback } = await read();
    const path = files.get(file);
    if (path === undefined) return 'missing';
    const editable = readEditable(path);
    if (editable === undefined) return 'notUtf8';
    const post = readPost(editable.text, file, fallback);
    const doubts = findDoubts(post, rules);
    const { script } = post.source;
    const variants = rules.variants.filter((variant) => variant.script !== script);
    return {
      file,
      hash: editable.hash,
      title: titleOf(post, file),
      script: script === 'hant' ? 'zh-Hant' : 'zh-Hans',
      variants,
      doubts: doubts.map((place) => shown(place, post, rules)),
      blocks: proofBlocks(post, doubts, variants, rules.writerOf),
    };
  }

  async function settle(decision: Decision): Promise<Outcome> {
    const { rules, files, fallback, siteFile } = await read();
    const { file, scope, wording, term = '' } = decision;
    const editable = readEditable(files.get(file) ?? '');
    if (!files.has(file) || editable === undefined) return { refused: 'notUtf8' };
    if (editable.hash !== decision.hash) return { refused: 'changedElsewhere' };
    const post = readPost(editable.text, file, fallback);
    const place = findDoubts(post, rules).find(
      ({ from, to }) => from === decision.from && to === decision.to,
    );
    if (place === undefined) return { refused: 'changedElsewhere' };
    const target = scope === 'site' ? readEditable(siteFile) : editable;
    if (target === undefined) return { refused: 'notUtf8' };
    const changed =
      scope === 'place'
        ? settlePlace(post.text, place, markupFor(place.written, wording, post.source.script, place.variant))
        : term === ''
          ? undefined
          : scope === 'post'
            ? addPostTerm(post.text, term, wording)
            : addTerm(target.text, term, { [`zh-${place.variant.script}`]: wording });
    if (changed === undefined || changed === target.text) return { refused: 'cannotWrite' };
    edits.write(target, changed);
    return { written: scope === 'site' ? 'site.yaml' : file };
  }

  function undo(): Outcome {
    const undone = edits.undo();
    if (undone === 'nothing') return { refused: 'nothingToUndo' };
    if (undone === 'changed') return { refused: 'cannotUndo' };
    return { written: undone.path.split(/[\\/]/).at(-1) ?? '' };
  }
}

function shown(place: PlaceInDoubt, post: ReadablePost, rules: DoubtRules): ShownDoubt {
  const { variant, ...rest } = place;
  const write = (text: string) => rules.writerOf(variant).text(text, post.source);
  return {
    ...rest,
    line: new LineIndex(post.text).position(place.from).line,
    terms: place.readings.map((reading) => termFor(post.prose, place, reading, write)),
  };
}

function titleOf({ text, prose, bodyStart }: ReadablePost, file: string): string {
  const head = prose.slice(0, bodyStart);
  const first = /[^\n]*\p{Script=Han}[^\n]*/u.exec(head)?.[0].trim();
  return first ?? /^#\s+(.+)$/m.exec(text.slice(bodyStart))?.[1]?.trim() ?? file.split('/').at(-1) ?? file;
}
