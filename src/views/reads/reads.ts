import type { ViewContext } from '../context.ts';
import { entitiesOf, isEntry } from './entities.ts';
import { createFactReader, encode } from './facts.ts';
import { kindOf, ReadNames, readNumber } from './names.ts';
import { Recorder } from './recorder.ts';
import { createTracker } from './track.ts';
import { amendLists, collectLists, createKeys, noTraces, readersOf, readsIn, type Traces } from './traces.ts';

/** What the views of one build read of its library, in all variants. */
export interface Reads {
  /** Gives a context whose reads are noted. */
  contextOf(context: ViewContext): ViewContext;
  /** Tracks what a view is given beside its context. */
  track<T>(given: T): T;
  /** Tracks the functions that views are given beside their context; `name` tells them from others. */
  trackFunctions<T extends object>(name: string, functions: T): T;
  /** Makes the view of a page and notes what it reads. */
  page<T>(path: string, make: () => T): T;
  /** Writes what a view is given as text, posts and terms by their names. */
  encode(given: unknown): string;
  /** Says that nothing a page was made from in an earlier build has changed, where that is seen without asking again. */
  isUntouched(path: string): boolean;
  /** Gives the key of a page that was made in an earlier build, by what it read then; undefined for any other. */
  keyBefore(path: string): string | undefined;
  /** Ends the noting: gives what these pages were made from, in this build or before, and their keys. */
  settle(paths: Iterable<string>): { traces: Traces; keyOf(path: string): string | undefined };
}

/** Notes what a part that pages share has read; see `perContext`. */
export interface PartRecorder {
  /** Makes a part, such as a post's card, and gives it with its number. */
  make<T>(kind: string, item: object, make: () => T): { number: number; part: T };
  /** Notes that a page shows the part. */
  read(number: number): void;
}

/** What reads are compared with. */
export interface ReadsBefore {
  /** What the pages that are kept were made from. */
  traces: Traces;
  /** Identity of this library, but for the texts of its posts; see `SiteModel`. */
  arrangement: string;
  digest(text: string): string;
}

/** What is the same for all pages of a variant: whoever keeps pages has a key for them. */
const ofFrame: ReadonlySet<string> = new Set<keyof ViewContext>([
  'config',
  'links',
  'variant',
  'localize',
  'pictures',
  'preview',
  'texts',
]);

/** Describes what a context has beside what is tracked; what is neither tracked nor in the frame can't be read. */
function frameOf(context: ViewContext, tracked: object): PropertyDescriptorMap {
  const rest = Object.entries(context).filter(([name]) => !(name in tracked));
  return Object.fromEntries(
    rest.map(([name, value]) => {
      if (ofFrame.has(name)) return [name, { value: value as unknown, enumerable: true }];
      const get = () => {
        throw new Error(`A view reads “${name}” of its context, and nobody would notice when that changes.`);
      };
      return [name, { get }];
    }),
  );
}

const ofPage = '/';
const ofPart = '#';

/** Tracks a library for views. What is the same for all pages of a variant isn't tracked: see `ofFrame`. */
export function createReads(context: ViewContext, { traces, arrangement, digest }: ReadsBefore): Reads {
  const entities = entitiesOf(context.library);
  const names = new ReadNames(traces.kinds, traces.subjects);
  const pages = names.kind(ofPage);
  const recorder = new Recorder(names);
  const tracker = createTracker(entities, recorder);
  const { library, paths, image, unshown, file, share, twin } = context;
  const parts: PartRecorder = {
    make(kind, item, make) {
      const name = entities.nameOf(tracker.original(item)) ?? '';
      const number = readNumber(names.kind(ofPart + kind), names.subject(name));
      return { number, part: recorder.record(number, make) };
    },
    read: (number) => recorder.read(number),
  };
  const tracked = {
    library: tracker.object('library', library),
    paths: tracker.object('paths', paths),
    ...tracker.object('files', {
      ...{ image, file },
      ...(unshown && { unshown }),
      ...(share && { share }),
      ...(twin && { twin }),
    }),
    parts,
  };
  const valueOf = createFactReader(names, tracker.queries, entities);
  const pageNumber = (path: string) => readNumber(pages, names.subject(path));
  const findBefore = readsIn(traces);
  const keysBefore = createKeys(findBefore, valueOf, digest);
  let touched: ReadonlySet<number> | undefined;
  return {
    contextOf: (own) =>
      Object.defineProperties({ ...tracked } as unknown as ViewContext, frameOf(own, tracked)),
    track: (given) => tracker.value(given),
    trackFunctions: (name, functions) => tracker.object(name, functions),
    page: (path, make) => recorder.record(pageNumber(path), make),
    encode: (given) => encode(given, entities),
    isUntouched(path) {
      if (arrangement !== traces.arrangement) return false;
      touched ??= readersOf(traces, changedSince());
      const page = pageNumber(path);
      return !touched.has(page) && findBefore(page) !== undefined;
    },
    keyBefore: (path) => keysBefore(pageNumber(path)),
    settle(sitePaths) {
      const find = (owner: number) => recorder.made.get(owner) ?? findBefore(owner);
      const keys = createKeys(find, valueOf, digest);
      return { traces: settled(find, sitePaths), keyOf: (path) => keys(pageNumber(path)) };
    },
  };

  /** Where the arrangement is the same, posts have changed that have another content hash. */
  function changedSince(): (subject: number) => boolean {
    const changed = traces.subjects.map(
      (name, subject) => traces.revisions[subject] !== '' && revisionOf(name) !== traces.revisions[subject],
    );
    return (subject) => changed[subject] === true;
  }

  function revisionOf(name: string): string {
    const thing = entities.find(name);
    return thing !== undefined && isEntry(thing) ? thing.revision : '';
  }

  /** Where most was made again, what the site has no more is left out. */
  function settled(find: typeof findBefore, sitePaths: Iterable<string>): Traces {
    const all = Array.from(sitePaths, pageNumber);
    const isPage = (number: number) => kindOf(number) === pages;
    const lists =
      recorder.made.size > all.length / 4
        ? collectLists(find, names, all)
        : amendLists(traces, recorder.made, names, isPage);
    return names.isFull ? noTraces : { ...lists, revisions: lists.subjects.map(revisionOf), arrangement };
  }
}
