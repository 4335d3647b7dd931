import { readFileSync } from 'node:fs';
import type { SiteConfig } from '../../config/site-config.ts';
import type { PhraseId } from '../../diagnostics/catalogue.ts';
import { describePhrase } from '../../diagnostics/describe.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Phrase, Values } from '../../diagnostics/values.ts';
import { visibleName } from '../../diagnostics/visible-text.ts';
import { classifyTree, knownFolders } from '../../posts/classify.ts';
import { parsePost, type ParsedPost } from '../../posts/parse.ts';
import type { PostKind, PostMeta } from '../../posts/post.ts';
import { permalinkOf } from '../../urls/permalink.ts';
import { decodeText } from '../jobs/decode.ts';
import { generatorTitles } from './old-site-problems.ts';
import type { Site } from './open-site.ts';
import { settingPlace } from './setting-place.ts';
import { permalinkRules } from './site-model.ts';

/** A preview of what a build would make of a folder, without rendering posts. */
export interface SitePlan {
  /** The generator that the folder is read as, and the files that say so. */
  generator?: { name: string; files: string[] };
  settings: { name: string; value: string; from: Phrase }[];
  counts: Record<PostKind | 'draft' | 'left out', number>;
  /** A few posts and pages with the URLs they would have. */
  examples: { file: string; path: string }[];
  statics: string[];
}

/** Posts and pages that are shown with their URLs, of each kind. */
const mostExamples = 3;

/** Makes the plan of a site. */
export function planSite(site: Site, now: number): SitePlan {
  const { config, old } = site;
  const parsed = parseAll(site, now);
  const published = parsed.filter(({ status }) => status === 'published').flatMap(({ meta }) => meta ?? []);
  const countOf = (kind: PostKind) => published.filter((meta) => meta.kind === kind).length;
  return {
    ...(old === undefined
      ? {}
      : {
          generator: { name: generatorTitles[old.generator], files: old.files.map((file) => old.up + file) },
        }),
    settings: settingsOf(site),
    counts: {
      article: countOf('article'),
      thread: countOf('thread'),
      page: countOf('page'),
      draft: parsed.filter(({ status }) => status === 'draft').length,
      'left out': parsed.filter(({ status }) => status === 'skipped').length,
    },
    examples: [...examplesOf(published, 'article', config), ...examplesOf(published, 'page', config)],
    statics: [...site.statics.keys()].sort(),
  };
}

function parseAll({ tree, config }: Site, now: number): ParsedPost[] {
  const kinds = classifyTree(
    tree.posts.map(({ file }) => file),
    knownFolders(config),
  );
  return tree.posts.map(({ file, path }) => {
    const kind = kinds.get(file);
    const { text } = decodeText(readFileSync(path), file);
    return parsePost({ file, text }, { config, now, hints: kind === undefined ? {} : { kind } });
  });
}

function settingsOf({ config, old }: Site): SitePlan['settings'] {
  return (old?.taken ?? []).map((taken) => {
    const { setting, value } = taken;
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    const isOverruled = setting === 'title' && config.title !== value;
    const from = settingPlace(taken, old?.up);
    return {
      name: setting,
      value: shown,
      from: isOverruled ? { phrase: 'plan-overruled', values: { from } } : from,
    };
  });
}

function examplesOf(metas: readonly PostMeta[], kind: PostKind, config: SiteConfig): SitePlan['examples'] {
  const rules = permalinkRules(config);
  const chosen = metas.filter((meta) => meta.kind === kind).slice(0, mostExamples);
  return chosen.map((meta) => ({ file: meta.file, path: permalinkOf(meta, rules) }));
}

const countPhrases: Record<keyof SitePlan['counts'], PhraseId> = {
  article: 'plan-articles',
  thread: 'plan-threads',
  page: 'plan-pages',
  draft: 'plan-drafts',
  'left out': 'plan-left-out',
};

/** Prints a plan for the terminal. */
export function printPlan(plan: SitePlan, language: Language): string {
  const { generator, settings, counts, examples, statics } = plan;
  const say = (phrase: PhraseId, values: Values = {}) => describePhrase({ phrase, values }, language);
  const totals = Object.entries(counts).filter(([, count]) => count > 0);
  const lines = [
    generator === undefined
      ? say('plan-folder')
      : say('plan-generator', { generator: generator.name, files: generator.files }),
    '',
    totals.length === 0
      ? say('plan-empty')
      : totals
          .map(([kind, count]) => say(countPhrases[kind as keyof typeof counts], { count }))
          .join(say('plan-comma')),
    '',
    ...block(
      say('plan-settings'),
      settings.map(
        ({ name, value, from }) => `${name}: ${value.slice(0, 100)}   ← ${describePhrase(from, language)}`,
      ),
    ),
    ...block(
      say('plan-urls'),
      examples.map(({ file, path }) => `${path}   ← ${file}`),
    ),
    ...block(say('plan-statics'), statics.slice(0, 20)),
  ];
  return lines.join('\n').trimEnd();
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${visibleName(line)}`), ''];
}
