import type { Entry } from '../../posts/post.ts';
import type { Term } from '../../taxonomy/term.ts';
import { isEntry, type Entities } from './entities.ts';
import { argumentsName, queryKinds } from './facts.ts';
import { readNumber } from './names.ts';
import type { Recorder } from './recorder.ts';

/** Wraps what views may read, so that what they do read is noted; see `Recorder`. */
export interface Tracker {
  /** Tracks the functions and lists of an object; their names begin with `prefix`, and `queries` holds them from then on. */
  object<T extends object>(prefix: string, object: T): T;
  /** Tracks a post, a term, a list of them, or plain data that holds them. */
  value<T>(value: T): T;
  /** Gives back what was tracked. */
  original<T>(value: T): T;
  readonly queries: ReadonlyMap<string, Query>;
}

type Query = (...args: unknown[]) => unknown;

/** Makes a tracker of one library. Whatever can't be tracked throws when it is read: nothing is read unnoticed. */
export function createTracker(entities: Entities, recorder: Recorder): Tracker {
  const { names } = recorder;
  const queries = new Map<string, Query>();
  // Plain maps: they live as long as one build, and weak ones cost twice the time and much garbage.
  const tracked = new Map<object, object>();
  const originals = new Map<object, object>();
  const numbers = new Map<object, number>();
  return {
    object: trackObject,
    value: (value) => track(value) as typeof value,
    original: (value) => original(value) as typeof value,
    queries,
  };

  function trackObject<T extends object>(prefix: string, object: T): T {
    const wrapper: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(object)) {
      const name = `${prefix}.${key}`;
      if (typeof member === 'function') wrapper[key] = trackFunction(name, member.bind(object) as Query);
      else if (isPlain(member)) wrapper[key] = trackObject(name, member);
      else defineList(wrapper, key, name, member);
    }
    return wrapper as T;
  }

  function trackFunction(name: string, query: Query): Query {
    queries.set(name, query);
    const kinds = queryKinds(name);
    const ofEntity = names.kind(kinds.ofEntity);
    const ofOthers = names.kind(kinds.ofOthers);
    return (...args) => {
      const given = args.map(original);
      const entity = given.length === 1 ? numberOf(given[0]) : undefined;
      recorder.read(
        entity === undefined
          ? readNumber(ofOthers, names.subject(argumentsName(given, entities)))
          : readNumber(ofEntity, entity),
      );
      return track(query(...given));
    };
  }

  function defineList(wrapper: object, key: string, name: string, member: unknown): void {
    queries.set(name, () => member);
    const fact = readNumber(names.kind(queryKinds(name).ofOthers), names.subject(''));
    const get = () => {
      recorder.read(fact);
      return track(member);
    };
    Object.defineProperty(wrapper, key, { get, enumerable: true });
  }

  /** Gives the number of a post or term. */
  function numberOf(value: unknown): number | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const name = entities.nameOf(value);
    if (name === undefined) return undefined;
    const number = names.subject(name);
    numbers.set(value, number);
    return number;
  }

  function original(value: unknown): unknown {
    return typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;
  }

  function track(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = tracked.get(value);
    if (known !== undefined) return known;
    const wrapper = wrap(value);
    tracked.set(value, wrapper);
    originals.set(wrapper, value);
    return wrapper;
  }

  function wrap(value: object): object {
    const number = numberOf(value);
    if (number !== undefined)
      return isEntry(value as Entry | Term) ? trackEntry(value as Entry, number) : trackTerm(value, number);
    if (Array.isArray(value)) return value.length > longList ? trackList(value) : value.map(track);
    if (!isPlain(value)) throw new Error(`A view reads ${String(value)}, which can't be told from another.`);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, track(part)]));
  }

  /** Of a long list pages show a part, or how long it is: what nobody looks at isn't wrapped. */
  function trackList(list: readonly unknown[]): readonly unknown[] {
    return new Proxy(list, {
      get: (target, key) => track(target[key as keyof typeof target]),
    });
  }

  /** A post's frontmatter and texts are distinguished by field. */
  function trackEntry(entry: Entry, number: number): Entry {
    const meta = trackFields(entry.meta, number, 'meta.');
    let texts: object | undefined;
    return new Proxy(entry, {
      get(target, key) {
        if (key === 'meta') return meta;
        if (key === 'text') return (texts ??= trackTexts(target.text, number));
        if (typeof key === 'string') recorder.readField(number, key);
        return target[key as keyof Entry];
      },
    });
  }

  function trackTexts(texts: Entry['text'], number: number): object {
    const wrappers = Object.entries(texts).map(([code, text]) => [code, trackFields(text, number, 'text.')]);
    return Object.fromEntries(wrappers) as object;
  }

  function trackTerm(term: object, number: number): object {
    return trackFields(term, number, '', track);
  }

  function trackFields<T extends object>(
    object: T,
    number: number,
    prefix: 'meta.' | 'text.' | '',
    give: (value: unknown) => unknown = (value) => value,
  ): T {
    const fields = fieldNames[prefix];
    return new Proxy(object, {
      get(target, key) {
        if (typeof key === 'string') recorder.readField(number, (fields[key] ??= prefix + key));
        return give(target[key as keyof T]);
      },
    });
  }
}

/** Items of a list from which on each is wrapped when it is looked at. */
const longList = 100;

/** Names of fields with their prefixes: joining them again each time took longer than noting them. */
const fieldNames: Record<'meta.' | 'text.' | '', Record<string, string>> = {
  'meta.': Object.create(null) as Record<string, string>,
  'text.': Object.create(null) as Record<string, string>,
  '': Object.create(null) as Record<string, string>,
};

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
