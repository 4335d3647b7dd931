import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { textsOf } from './field-texts.ts';
import { problemAt, type MetaProblemFacts } from './meta-facts.ts';
import { pathProblems } from './path-problems.ts';
import { hasInvisible } from './scalars.ts';
import { readTags } from './tags.ts';

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
    ...pathProblems(facts),
    earlyUpdate(facts),
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

/** Pages outside the lists need no date, author or tags; of a missing title they hear for itself. */
function missingFrontmatter({ meta, hasFrontmatter }: MetaProblemFacts): Problem | undefined {
  if (hasFrontmatter || meta.kind === 'page') return undefined;
  return createProblem('frontmatter-missing', {
    file: meta.file,
    position: { line: 1, column: 1 },
    message: 'The post has no frontmatter, so it has no date, author or tags.',
    hint: `Begin the file with:\n---\ntitle: ${meta.title}\ndate: 2024-05-28\n---`,
  });
}

/** Whoever is told of a missing frontmatter is shown a title in it. */
function missingTitle({ meta, hasTitle, hasFrontmatter }: MetaProblemFacts): Problem | undefined {
  if (hasTitle || (!hasFrontmatter && meta.kind !== 'page')) return undefined;
  return createProblem('title-missing', {
    file: meta.file,
    message: `The ${meta.kind === 'page' ? 'page' : 'post'} has no title; its file name serves: “${meta.title}”.`,
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

/** Days without a clock time may overlap by one day. */
function earlyUpdate(facts: MetaProblemFacts): Problem | undefined {
  const { date, updated } = facts.meta;
  if (date === undefined || updated === undefined) return undefined;
  const slack = date.hasTime && updated.hasTime ? 0 : 86_400_000;
  if (updated.epoch + slack > date.epoch || updated.epoch === date.epoch) return undefined;
  const { fields } = facts.normal;
  const shown = (key: 'date' | 'updated') => textsOf(fields.get(key)?.value ?? null).join(' ');
  const of = fields.has('date') ? `“${shown('date')}”` : 'the day its file name gives';
  const message = `The post was updated (“${shown('updated')}”) before its date, ${of}.`;
  return problemAt(facts, 'updated', 'date-order', message, 'Correct one of the two.');
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
    return [...kept.slice(0, -1), { ...last, more: group.length - kept.length }];
  });
}
