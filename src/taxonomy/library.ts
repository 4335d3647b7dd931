import type { Localized } from '../config/variant.ts';
import type { Entry } from '../posts/post.ts';
import { newestFirst, threadsByActivity } from './order.ts';
import { collectSections, sectionKey } from './sections.ts';
import type { Section, Term, TermDefinition } from './term.ts';
import { collectTerms, distinctTerms } from './terms.ts';
import { termKey } from './identity.ts';
import { remember } from './remember.ts';
import { relatedTags, type RelatedTag } from './co-occurrence.ts';
import { createRelatedPosts, type RelatedPosts } from './related.ts';
import { collectTranslations, type Translation } from './translations.ts';
import {
  countCalendar,
  countYears,
  createCalendar,
  type CalendarCounts,
  type CalendarYear,
  type YearCount,
} from './calendar.ts';

/** Everything on the site except bodies, arranged as pages show it. */
export interface Library {
  /** Newest first, as all lists below. */
  articles: Entry[];
  threads: Entry[];
  pages: Entry[];
  /** Articles that are in no list, but published at their URL. */
  unlisted: Entry[];
  byId: ReadonlyMap<string, Entry>;
  tags: Term[];
  authors: Term[];
  /** Whether one person has written all articles and begun all threads. */
  isByOne: boolean;
  boards: Term[];
  /** All sections, parents before their children, in order of use. */
  sections: Section[];
  /** Names of series → their articles, oldest first. */
  series: ReadonlyMap<string, Entry[]>;
  calendar: CalendarYear[];
  /** How many posts each year and month of the calendar has. */
  calendarCounts: CalendarCounts[];
  tagsOf(entry: Entry): Term[];
  authorsOf(entry: Entry): Term[];
  authorNamed(name: string): Term | undefined;
  boardOf(entry: Entry): Term | undefined;
  sectionOf(path: readonly string[]): Section | undefined;
  seriesOf(entry: Entry): Entry[];
  /** The post and its text in other languages, itself first; empty where there are none. */
  translationsOf(entry: Entry): Translation[];
  related: RelatedPosts;
  /** How much was written under a term, from its first year to its last. */
  yearsOf(term: Term): YearCount[];
  /** Tags that most often are beside a tag, most frequent first. */
  relatedTags(tag: Term): RelatedTag[];
}

export interface LibraryOptions {
  timeZone: string;
  tags: readonly TermDefinition[];
  authors: readonly TermDefinition[];
  boards: readonly TermDefinition[];
  sections: readonly TermDefinition[];
  /** The site's own author, used where a post names none. */
  defaultAuthor?: string;
  localize(text: string): Localized;
  localizeAuthor(name: string): Localized;
}

/** Arranges posts into a library; the order of `entries` doesn't matter. */
export function createLibrary(entries: readonly Entry[], options: LibraryOptions): Library {
  const sorted = [...entries].sort(newestFirst);
  const [articles, unlisted] = partition(sorted.filter((entry) => entry.meta.kind === 'article'));
  const threads = sorted.filter((entry) => entry.meta.kind === 'thread').sort(threadsByActivity);
  const listed = [...articles, ...threads];
  const { localize, localizeAuthor, defaultAuthor } = options;
  const authorNames = (entry: Entry) =>
    entry.meta.authors.length > 0 || defaultAuthor === undefined ? entry.meta.authors : [defaultAuthor];
  const tags = collectTerms(listed, { namesOf: (e) => e.meta.tags, definitions: options.tags, localize });
  const authors = collectTerms(listed, {
    namesOf: authorNames,
    definitions: options.authors,
    localize: localizeAuthor,
  });
  const boards = collectTerms(threads, {
    namesOf: (e) => (e.meta.thread?.board === undefined ? [] : [e.meta.thread.board]),
    definitions: options.boards,
    localize,
  });
  const sections = collectSections(articles, { definitions: options.sections, localize });
  const series = collectSeries(articles);
  const calendar = createCalendar(articles, options.timeZone);
  // Asked for by pages of posts alone: a build that renders none doesn't look for them.
  let translations: ReadonlyMap<Entry, Translation[]> | undefined;
  const tagsOf = remember((entry: Entry) => lookUp(tags, entry.meta.tags));
  const sectionOf = remember((path: readonly string[]) => sections.get(sectionKey(path)));
  return {
    articles,
    threads,
    pages: sorted.filter((entry) => entry.meta.kind === 'page'),
    unlisted,
    byId: new Map(sorted.map((entry) => [entry.meta.id, entry])),
    tags: distinctTerms(tags),
    authors: distinctTerms(authors),
    isByOne: new Set(authors.values()).size === 1 && listed.every((entry) => authorNames(entry).length > 0),
    boards: distinctTerms(boards),
    sections: [...sections.values()].sort(
      (a, b) => b.articles.length - a.articles.length || (a.key < b.key ? -1 : 1),
    ),
    series,
    calendar,
    calendarCounts: countCalendar(calendar),
    tagsOf,
    authorsOf: remember((entry) => lookUp(authors, authorNames(entry))),
    authorNamed: (name) => authors.get(termKey(name)),
    boardOf: (entry) => lookUp(boards, [entry.meta.thread?.board ?? ''])[0],
    sectionOf,
    yearsOf: remember((term) => countYears([...term.articles, ...term.threads], options.timeZone)),
    relatedTags: remember((tag) => relatedTags(tag, tagsOf)),
    seriesOf: (entry) => series.get(termKey(entry.meta.series ?? '')) ?? [],
    translationsOf: (entry) => (translations ??= collectTranslations(sorted)).get(entry) ?? [],
    related: createRelatedPosts(
      (entry) => [...tagsOf(entry), ...asList(sectionOf(entry.meta.category))],
      articles,
    ),
  };
}

/** Splits articles into those that lists show and those that they don't. */
function partition(articles: readonly Entry[]): [listed: Entry[], unlisted: Entry[]] {
  return [
    articles.filter((entry) => entry.meta.unlisted !== true),
    articles.filter((entry) => entry.meta.unlisted === true),
  ];
}

function asList<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}

function lookUp(terms: ReadonlyMap<string, Term>, names: readonly string[]): Term[] {
  const found = new Set<Term>();
  for (const name of names) {
    const term = terms.get(termKey(name));
    if (term !== undefined) found.add(term);
  }
  return [...found];
}

function collectSeries(articles: readonly Entry[]): Map<string, Entry[]> {
  const series = new Map<string, Entry[]>();
  for (const entry of articles) {
    if (entry.meta.series === undefined) continue;
    const key = termKey(entry.meta.series);
    const posts = series.get(key);
    if (posts === undefined) series.set(key, [entry]);
    else posts.unshift(entry);
  }
  return series;
}
