import type { Entry } from '../../posts/post.ts';
import type { Term } from '../../taxonomy/term.ts';
import { isEntry, type Entities } from './entities.ts';
import { kindOf, subjectOf, type ReadNames } from './names.ts';

/*
 * A fact is something that a view read, named so that it can be read again from another library: fields of a post or
 * term, or what a function of the library gave for its arguments.
 */

/** Stands between fields, and between arguments. */
const separator = '\u0001';
const ofFields = '.';
const ofQuery = '?';
/** Begins the kinds of queries that are asked of one post or term. */
const ofEntityQuery = '@';

/** Functions and lists that views read from, by name. */
export type Queries = ReadonlyMap<string, (...args: unknown[]) => unknown>;

/** Names the kind of fact that some fields of a post or term are. */
export function fieldsKind(fields: Iterable<string>): string {
  return ofFields + [...fields].sort().join(separator);
}

/** Says whether a kind is of fields. */
export function isFieldsKind(kind: string): boolean {
  return kind.startsWith(ofFields);
}

/** Names the kinds of fact that a query's answers are: for one post or term, and for other arguments. */
export function queryKinds(query: string): { ofEntity: string; ofOthers: string } {
  return { ofEntity: ofEntityQuery + query, ofOthers: ofQuery + query };
}

/** Names the arguments of a query. */
export function argumentsName(args: readonly unknown[], entities: Entities): string {
  return args.map((arg) => encode(arg, entities)).join(separator);
}

/** Reads facts, by their numbers, from one library. */
export function createFactReader(
  names: ReadNames,
  queries: Queries,
  entities: Entities,
): (fact: number) => string {
  const readers: ((subject: string) => string)[] = [];
  return (fact) => {
    const kind = kindOf(fact);
    const read = (readers[kind] ??= readerOf(names.kinds[kind] ?? ''));
    return read(names.subjects[subjectOf(fact)] ?? '');
  };

  function readerOf(kind: string): (subject: string) => string {
    if (isFieldsKind(kind)) return fieldsReader(kind.slice(1).split(separator));
    const query = queries.get(kind.slice(1));
    if (query === undefined) return () => '';
    if (kind.startsWith(ofEntityQuery))
      return (name) => {
        const thing = entities.find(name);
        return thing === undefined ? '' : encode(query(thing), entities);
      };
    return (subject) => {
      const given = subject === '' ? [] : subject.split(separator).map(decode);
      return given.includes(gone) ? '' : encode(query(...given), entities);
    };
  }

  /** What is gone holds nothing. A page that shows a post's body shows nearly all of the post. */
  function fieldsReader(fields: readonly string[]): (name: string) => string {
    const hasBody = fields.includes('body');
    return (name) => {
      const thing = entities.find(name);
      if (thing === undefined) return '';
      if (!isEntry(thing))
        return fields.map((field) => encode(thing[field as keyof Term], entities)).join(separator);
      return hasBody ? thing.revision : fields.map((field) => entryField(thing, field)).join(separator);
    };
  }

  function decode(arg: string): unknown {
    if (!arg.startsWith(entityMark)) return arg === 'undefined' ? undefined : JSON.parse(arg);
    return entities.find(arg.slice(1)) ?? gone;
  }
}

/** Stands for an argument that is no longer in the library. */
const gone = Symbol('gone');

/** A post's texts are distinguished by their digests: reading all of them would take longer than the rest of an edit. */
function entryField(entry: Entry, name: string): string {
  const at = name.indexOf('.');
  if (at < 0) return JSON.stringify(entry[name as keyof Entry]);
  const field = name.slice(at + 1);
  if (name.startsWith('text')) return entry.textDigests[field] ?? '';
  const value = entry.meta[field as keyof Entry['meta']];
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const entityMark = '@';

/** Writes a value as text, posts and terms by their names. */
export function encode(value: unknown, entities: Entities): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const name = entities.nameOf(value);
  if (name !== undefined) return entityMark + name;
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += (text === '' ? '' : ',') + encode(item, entities);
    return `[${text}]`;
  }
  for (const key of Object.keys(value))
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${encode(value[key as never], entities)}`;
  return `{${text}}`;
}
