import { createProblem } from '../diagnostics/create-problem.ts';
import type { ProblemCode } from '../diagnostics/codes.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Dialect } from './dialect.ts';
import { textsOf } from './field-texts.ts';
import type { Meaning } from './keys.ts';
import type { NormalFrontmatter } from './normalize.ts';
import { resolveAlias } from './permalink.ts';
import type { PostMeta } from './post.ts';
import { hasInvisible } from './scalars.ts';
import type { Frontmatter } from './schema.ts';
import { decodeSlug, slugSegment } from './slug.ts';
import type { DraftReason } from './status.ts';
import { readTags } from './tags.ts';

/** What is looked at once a post is put together. */
export interface MetaProblemFacts {
  meta: PostMeta;
  data: Frontmatter;
  normal: NormalFrontmatter;
  dialect: Dialect;
  hasTitle: boolean;
  hasFrontmatter: boolean;
  why: DraftReason | undefined;
}

/** Finds what was missing, guessed or changed while a post was put together. */
export function metaProblems(facts: MetaProblemFacts): Problem[] {
  const { meta, why } = facts;
  const problems: (Problem | undefined)[] = [
    missingFrontmatter(facts),
    missingTitle(facts),
    missingDate(facts),
    why?.code &&
      problemAt(
        facts,
        'withheld',
        why.code,
        `${why.reason} It stays a draft.`,
        'Remove the key to publish the post.',
      ),
    ...changedPaths(facts),
    splitTags(facts),
    invisibleCharacters(facts),
  ];
  if (meta.kind !== 'thread') {
    for (const key of ['board', 'replies', 'lastReply'] as const) {
      problems.push(
        problemAt(facts, key, 'frontmatter-key-ignored', `“${key}” has no effect: only threads have it.`),
      );
    }
  }
  return problems.filter((problem) => problem !== undefined);
}

/** A problem at the key of a meaning; none where the frontmatter doesn't have it. */
function problemAt(
  facts: MetaProblemFacts,
  meaning: Meaning,
  code: ProblemCode,
  message: string,
  hint?: string,
) {
  const field = facts.normal.fields.get(meaning);
  if (field === undefined) return undefined;
  const { file } = facts.meta;
  return createProblem(code, {
    file,
    position: field.position,
    message,
    ...(hint === undefined ? {} : { hint }),
  });
}

function missingFrontmatter({ meta, hasFrontmatter }: MetaProblemFacts): Problem | undefined {
  if (hasFrontmatter) return undefined;
  return createProblem('frontmatter-missing', {
    file: meta.file,
    position: { line: 1, column: 1 },
    message: 'The post has no frontmatter, so it has no date, author or tags.',
    hint: `Begin the file with:\n---\ntitle: ${meta.title}\ndate: 2024-05-28\n---`,
  });
}

function missingTitle({ meta, hasTitle }: MetaProblemFacts): Problem | undefined {
  if (hasTitle) return undefined;
  return createProblem('title-missing', {
    file: meta.file,
    message: `The post has no title; its file name serves: “${meta.title}”.`,
    hint: 'Write into its frontmatter, for example:\ntitle: 標題',
  });
}

/** A draft may still wait for its date, and a date that can't be read was reported as such. */
function missingDate({ meta, normal, hasFrontmatter }: MetaProblemFacts): Problem | undefined {
  if (meta.date !== undefined || meta.draft || meta.kind === 'page') return undefined;
  if (!hasFrontmatter || normal.fields.get('date')?.guessed === false) return undefined;
  return createProblem('date-missing', {
    file: meta.file,
    message: 'The post has no date, so it stands after all others and in no archive.',
    hint: 'Write into its frontmatter, for example:\ndate: 2024-05-28 09:30',
  });
}

function changedPaths(facts: MetaProblemFacts): (Problem | undefined)[] {
  const { meta, data } = facts;
  const wanted = data.slug === undefined ? undefined : decodeSlug(data.slug).trim().normalize('NFC');
  const isChanged =
    wanted !== undefined && wanted !== '' && meta.kind !== 'page' && slugSegment(wanted) !== wanted;
  const slugText = `The slug “${wanted ?? ''}” holds characters that are unsafe in a URL; “${meta.slug}” is used.`;
  const isLost = data.permalink !== undefined && meta.permalink === undefined;
  const linkText = `“${data.permalink ?? ''}” is no path of a page on this site; the usual URL is used.`;
  const unknown = /:[a-z_]+/.exec(meta.permalink ?? '')?.[0];
  const tokenText = `The permalink has the token “${unknown ?? ''}”, which means nothing; it was left as it is.`;
  const lost = (data.aliases ?? []).find((alias) => resolveAlias(alias) === undefined);
  return [
    isChanged ? problemAt(facts, 'slug', 'slug-changed', slugText, `slug: ${meta.slug}`) : undefined,
    isLost
      ? problemAt(facts, 'permalink', 'permalink-invalid', linkText, 'permalink: /2014/05/hello/')
      : undefined,
    unknown
      ? problemAt(
          facts,
          'permalink',
          'permalink-token',
          tokenText,
          'Known: :year :month :day :slug :id :category',
        )
      : undefined,
    lost
      ? problemAt(
          facts,
          'aliases',
          'alias-invalid',
          `The alias “${lost}” is no path on this site.`,
          'aliases: [/old/path/]',
        )
      : undefined,
  ];
}

function splitTags(facts: MetaProblemFacts): Problem | undefined {
  const { tags, wasSplit } = readTags(facts.data.tags, facts.dialect);
  if (!wasSplit) return undefined;
  const message = `One text was read as ${tags.length} tags: ${tags.slice(0, 8).join(' | ')}.`;
  return problemAt(
    facts,
    'tags',
    'tags-split',
    message,
    `Write a list:\ntags: [${tags.slice(0, 8).join(', ')}]`,
  );
}

function invisibleCharacters({ meta, normal }: MetaProblemFacts): Problem | undefined {
  for (const { key, value, position } of normal.fields.values()) {
    if (!hasInvisible(key) && !textsOf(value).some(hasInvisible)) continue;
    const message = `“${key}” holds zero-width characters, probably pasted along; they were removed.`;
    return createProblem('frontmatter-invisible-character', { file: meta.file, position, message });
  }
  return undefined;
}

/** Most problems of one code that a file reports; more say nothing new. */
const mostPerCode = 20;

/** Keeps the first problems of each code and says how many more there were. */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  if (problems.length <= mostPerCode) return [...problems];
  return [...Map.groupBy(problems, ({ code }) => code).values()].flatMap((group) => {
    const kept = group.slice(0, mostPerCode);
    const last = kept.at(-1);
    if (group.length === kept.length || last === undefined) return kept;
    const message = `${last.message} (And ${group.length - kept.length} more like it in this file.)`;
    return [...kept.slice(0, -1), { ...last, message }];
  });
}
