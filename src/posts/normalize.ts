import type { PhraseId } from '../diagnostics/catalogue.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Field, FieldValue } from './field.ts';
import { ignoredKeys } from './ignored-keys.ts';
import { guessableKeys, plainKey, publishedAsDate, readingOf, type Meaning, type Reading } from './keys.ts';
import { booleanOf } from './scalars.ts';

/** A value under the name of what it means. */
export interface MeantField extends Field {
  rank: number;
  /** The key was misspelt; what it means is a guess. */
  guessed: boolean;
}

/** A frontmatter in the schema's terms, whatever dialect it was written in. */
export interface NormalFrontmatter {
  fields: Map<Meaning, MeantField>;
  /** All keys in plain form. */
  keys: Set<string>;
  problems: Problem[];
}

/** More unknown keys than this are no frontmatter; the rest is passed over. */
const mostUnknown = 20;

/** Maps of keys that Hugo and Zola keep apart; what is in them counts as if it stood outside. */
const wrappers = new Set(['params', 'taxonomies', 'extra']);

/** Sorts a frontmatter's keys by what they mean. Of keys that mean the same the first of the table wins. */
export function normalizeFrontmatter(fields: readonly Field[], file: string): NormalFrontmatter {
  const result: NormalFrontmatter = { fields: new Map(), keys: new Set(), problems: [] };
  const unknown: Field[] = [];
  for (const field of withoutDuplicates(datesApart(unwrapped(fields)), file, result.problems)) {
    const key = plainKey(field.key);
    if (key === '') continue;
    result.keys.add(key);
    if (isEmpty(field.value)) continue;
    const reading = readingFor(key, field.value);
    const ignored = reading === undefined ? ignoredKeys.get(key) : undefined;
    if (reading !== undefined) place(result, field, reading, file);
    else if (ignored === undefined) {
      if (!readingOf.has(key)) unknown.push(field); // else a switch of the old theme
    } else if (ignored.reason !== undefined)
      result.problems.push(ignoredProblem(field, ignored.reason, file));
  }
  for (const field of unknown.slice(0, mostUnknown)) guess(result, field, file);
  return result;
}

function isEmpty(value: FieldValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function readingFor(key: string, value: FieldValue): Reading | undefined {
  const reading = readingOf.get(key);
  const isFlag = typeof value === 'string' && booleanOf(value) !== undefined;
  if (key === 'published') return isFlag ? reading : publishedAsDate;
  // Valaxy: `links` may be the address of a list that its theme loads.
  if (key === 'links' && !Array.isArray(value)) return undefined;
  // VuePress: `lastUpdated: false` asks for no date to be shown.
  return isFlag && reading?.meaning === 'updated' ? undefined : reading;
}

/** Material for MkDocs: `date: { created: …, updated: … }`; Docusaurus: `last_update: { date: …, author: … }`. */
function datesApart(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    const { key, value, position } = field;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return field;
    const { date = null, created = null, updated = null } = value;
    if (plainKey(key) === 'lastupdate') return { ...field, value: date };
    if (plainKey(key) !== 'date' || (created === null && updated === null)) return field;
    return [
      { ...field, value: created },
      { key: 'updated', value: updated, position },
    ];
  });
}

function unwrapped(fields: readonly Field[]): Field[] {
  const inner = fields.flatMap(({ key, value, position }) =>
    wrappers.has(key.toLowerCase()) && value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).map(([name, innerValue]): Field => ({ key: name, value: innerValue, position }))
      : [],
  );
  if (inner.length === 0) return fields.filter(({ key }) => !wrappers.has(key.toLowerCase()));
  const outer = fields.filter(({ key }) => !wrappers.has(key.toLowerCase()));
  const names = new Set(outer.map(({ key }) => key));
  return [...outer, ...inner.filter(({ key }) => !names.has(key))];
}

/** The last of equal keys counts, as in all generators that accept them. */
function withoutDuplicates(fields: readonly Field[], file: string, problems: Problem[]): Field[] {
  const byKey = new Map<string, Field>();
  for (const field of fields) {
    const earlier = byKey.get(field.key);
    if (earlier !== undefined) {
      byKey.delete(field.key);
      problems.push(
        createProblem('frontmatter-duplicate-key', {
          file,
          position: earlier.position,
          values: { key: field.key, line: field.position.line },
        }),
      );
    }
    byKey.set(field.key, field);
  }
  return [...byKey.values()];
}

function place(result: NormalFrontmatter, field: Field, { meaning, rank }: Reading, file: string): void {
  const fresh: MeantField = { ...field, rank, guessed: false };
  const earlier = result.fields.get(meaning);
  const isBetter = earlier === undefined || rank < earlier.rank;
  if (isBetter) result.fields.set(meaning, fresh);
  if (earlier === undefined) return;
  const [winner, loser] = isBetter ? [fresh, earlier] : [earlier, fresh];
  if (JSON.stringify(winner.value) === JSON.stringify(loser.value)) return;
  const values = { key: loser.key, used: winner.key };
  result.problems.push(createProblem('frontmatter-key-shadowed', { file, position: loser.position, values }));
}

function ignoredProblem({ key, position }: Field, reason: PhraseId, file: string): Problem {
  return createProblem('frontmatter-key-ignored', {
    file,
    position,
    values: { key, reason: { phrase: reason } },
  });
}

/** Keys whose values are yes or no. */
const switches = new Set<Meaning>([
  'draft',
  'published',
  'pinned',
  'convert',
  'math',
  'noMath',
  'faq',
  'toc',
  'breaks',
  'unlisted',
  'comments',
]);

/** A misspelt key is read as the nearest one, if that isn't there itself. */
function guess(result: NormalFrontmatter, field: Field, file: string): void {
  const { key, value, position } = field;
  const nearest = nearestName(plainKey(key), guessableKeys);
  const meaning = nearest === undefined ? undefined : readingOf.get(nearest)?.meaning;
  // `ai_summary: true` is a switch of a theme, no summary.
  const isSwitch =
    typeof value === 'string' && booleanOf(value) !== undefined && !switches.has(meaning ?? 'title');
  if (nearest === undefined || meaning === undefined || isSwitch || result.fields.has(meaning)) {
    result.problems.push(unknownKeyProblem(field, file, nearest));
    return;
  }
  result.fields.set(meaning, { key, value, position, rank: 0, guessed: true });
}

/** Tells that a key means nothing. */
export function unknownKeyProblem({ key, position }: Field, file: string, nearest?: string): Problem {
  const shown = key.slice(0, 60);
  if (nearest === undefined)
    // A theme's own key, in every post: nothing is lost that its author could mend.
    return createProblem('frontmatter-unknown-key', {
      severity: 'info',
      file,
      position,
      values: { key: shown },
    });
  const values = { key: shown, nearest };
  return createProblem('frontmatter-unknown-key/misspelt', { file, position, values });
}
