import { createProblem, finding } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Values } from '../diagnostics/values.ts';
import type { Dialect } from './dialect.ts';
import { textsOf } from './field-texts.ts';
import { problemAt, type MetaProblemFacts } from './meta-facts.ts';
import { pathProblems } from './path-problems.ts';
import { hasInvisible } from './scalars.ts';
import { mostTags, readTags } from './tags.ts';

/** Finds what was missing, guessed or changed while a post was put together. */
export function metaProblems(facts: MetaProblemFacts): Problem[] {
  const { meta, why } = facts;
  const problems: (Problem | undefined)[] = [
    missingFrontmatter(facts),
    missingTitle(facts),
    missingDate(facts),
    why?.isProblem === true ? withheld(facts) : undefined,
    ...pathProblems(facts),
    earlyUpdate(facts),
    ...tagProblems(facts),
    invisibleCharacters(facts),
  ];
  if (meta.kind !== 'thread') {
    for (const key of ['board', 'replies', 'lastReply'] as const) {
      const values = { key, reason: { phrase: 'ignored-thread' } } as const;
      problems.push(problemAt(facts, key, finding('frontmatter-key-ignored', values)));
    }
  }
  return problems.filter((problem) => problem !== undefined);
}

function withheld(facts: MetaProblemFacts): Problem | undefined {
  const found = finding('post-withheld');
  return problemAt(facts, 'withheld', found) ?? problemAt(facts, 'status', found);
}

/** Pages outside the lists need no date, author or tags; of a missing title they hear for itself. */
function missingFrontmatter({ meta, hasFrontmatter, dialect }: MetaProblemFacts): Problem | undefined {
  if (hasFrontmatter || meta.kind === 'page') return undefined;
  const problem = createProblem('frontmatter-missing', {
    file: meta.file,
    position: { line: 1, column: 1 },
    values: { title: meta.title },
  });
  return undated.includes(dialect) ? { ...problem, severity: 'info' } : problem;
}

/** Whoever is told of a missing frontmatter is shown a title in it. */
function missingTitle({ meta, hasTitle, hasFrontmatter, dialect }: MetaProblemFacts): Problem | undefined {
  if (dialect === 'obsidian') return undefined; // names of notes are their titles
  if (hasTitle || (!hasFrontmatter && meta.kind !== 'page')) return undefined;
  return createProblem('title-missing', {
    file: meta.file,
    values: { title: meta.title, kind: { phrase: meta.kind === 'article' ? 'post' : meta.kind } },
  });
}

/** A draft may still wait for its date, and a date that can't be read was reported as such. */
function missingDate({ meta, normal, hasFrontmatter, dialect }: MetaProblemFacts): Problem | undefined {
  if (meta.date !== undefined || meta.draft || meta.kind === 'page') return undefined;
  if (!hasFrontmatter || normal.fields.get('date')?.guessed === false) return undefined;
  const problem = createProblem('date-missing', { file: meta.file });
  return undated.includes(dialect) || isCollection(meta.file, dialect)
    ? { ...problem, severity: 'info' }
    : problem;
}

/** Jekyll's collections beside its posts, such as a wiki, have no dates. */
function isCollection(file: string, dialect: Dialect): boolean {
  return dialect === 'jekyll' && !/(?:^|\/)_(?:posts|drafts)\//.test(file);
}

/** Generators whose pages mostly have no date: their authors know. */
const undated: readonly Dialect[] = ['obsidian', 'notion', 'mkdocs', 'vuepress', 'vitepress', 'docusaurus'];

/** Days without a clock time may overlap by one day. */
function earlyUpdate(facts: MetaProblemFacts): Problem | undefined {
  const { date, updated, kind } = facts.meta;
  if (date === undefined || updated === undefined || kind === 'page') return undefined;
  const slack = date.hasTime && updated.hasTime ? 0 : 86_400_000;
  if (updated.epoch + slack > date.epoch || updated.epoch === date.epoch) return undefined;
  const { fields } = facts.normal;
  const shown = (key: 'date' | 'updated') => textsOf(fields.get(key)?.value ?? null).join(' ');
  const found = fields.has('date')
    ? finding('date-order', { updated: shown('updated'), date: shown('date') })
    : finding('date-order/file-name', { updated: shown('updated') });
  return problemAt(facts, 'updated', found);
}

function tagProblems(facts: MetaProblemFacts): (Problem | undefined)[] {
  const { tags, wasSplit, isDoubtful } = readTags(facts.data.tags, facts.dialect);
  const first = tags.slice(0, 8);
  const values = { count: tags.length, tags: first.join(' | '), line: `tags: [${first.join(', ')}]` };
  return [
    wasSplit ? problemAt(facts, 'tags', finding('tags-split', values)) : undefined,
    isDoubtful ? problemAt(facts, 'tags', finding('tags-split/one', oneTag(tags[0] ?? ''))) : undefined,
    tooManyTags(facts, tags),
  ];
}

function oneTag(tag: string): Values {
  return { tag, line: `tags: [${tag.split(/[\s|]+/).join(', ')}]` };
}

/** Where the frontmatter has no tags, they are all in the text. */
function tooManyTags(facts: MetaProblemFacts, written: readonly string[]): Problem | undefined {
  const { inText, meta } = facts;
  const count = new Set([...written, ...inText.tags]).size;
  if (count <= mostTags) return undefined;
  const found = finding('tags-many', { count, most: mostTags });
  return problemAt(facts, 'tags', found) ?? { ...found, file: meta.file, position: inText.position };
}

function invisibleCharacters({ meta, normal }: MetaProblemFacts): Problem | undefined {
  for (const { key, value, position } of normal.fields.values()) {
    if (!hasInvisible(key) && !textsOf(value).some(hasInvisible)) continue;
    return createProblem('frontmatter-invisible-character', { file: meta.file, position, values: { key } });
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
