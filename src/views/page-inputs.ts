import type { CalendarMonth } from '../taxonomy/calendar.ts';
import type { Entry } from '../posts/post.ts';
import { termsOf } from '../taxonomy/library.ts';
import type { Page } from '../taxonomy/pagination.ts';
import { remember } from '../taxonomy/remember.ts';
import type { Section, Term } from '../taxonomy/term.ts';
import { linkedPlace } from './anchors.ts';
import { tintOfPost, tintOfTerm } from './title-cover.ts';
import type { ViewContext } from './context.ts';
import type { PostNeighbourhood } from './post-views.ts';
import { relatedOfTag } from './tag-views.ts';

/** Tells versions of a post's file apart: its content hash. */
export type RevisionOf = (entry: Entry) => string;

/**
 * Says of each kind of page what its view is made from, as text: where the inputs are as they were, so is the view,
 * and making it can be skipped. Whatever a view reads must be in here; what is the same for all pages (configuration,
 * templates, dictionaries) is not. Checked by src/glue/pipeline/incremental.test.ts, which edits everything.
 */
export interface PageInputs {
  post(entry: Entry): string;
  tag(tag: Term, page: Page<Entry>): string;
  section(section: Section, page: Page<Entry>): string;
  /** Authors and boards. */
  term(term: Term, page: Page<Entry>): string;
  home(page: Page<Entry>): string;
  archive(months: readonly CalendarMonth[]): string;
}

/** How inputs are told apart: revisions of files, and a hash for what is long and often used. */
export interface Identities {
  revisionOf: RevisionOf;
  /** All that a card or a row shows of a post, whoever shows it; see `createCardInputs`. */
  cardInputs(entry: Entry): string;
  digest(text: string): string;
}

/** Prepares what cards and rows show of single posts; it is the same in all variants. */
export function createCardInputs(
  context: ViewContext,
  digest: Identities['digest'],
): (entry: Entry) => string {
  const { library, paths } = context;
  const terms = remember(termInputs);
  return remember((entry: Entry) => {
    const reply = library.authorNamed(entry.meta.thread?.lastReply?.author ?? '');
    const shown = [...termsOf(library, entry), ...(reply ? [reply] : [])];
    const cover = entry.meta.cover === undefined ? undefined : context.image(entry, entry.meta.cover);
    return digest(
      join([
        entry.face.card,
        String(tintOfPost(context, entry)),
        paths.pathOf(entry.meta.id),
        ...shown.map(terms),
        ...(cover === undefined ? [] : [JSON.stringify(cover)]),
      ]),
    );
  });
}

function termInputs(term: Term): string {
  return JSON.stringify([term.slug, term.names]);
}

/** Prepares the inputs of a library's pages; they are the same in all variants. */
export function createPageInputs(
  context: ViewContext,
  near: PostNeighbourhood,
  { revisionOf, cardInputs, digest }: Identities,
): PageInputs {
  const { library, paths } = context;
  const terms = remember(termInputs);
  const details = remember((term: Term) =>
    digest(JSON.stringify([term.description, term.spellings, tintOfTerm(context, term)])),
  );
  const companions = remember((tag: Term) =>
    digest(join(relatedOfTag(context, tag).map(({ tag: other, count }) => `${terms(other)} ${count}`))),
  );
  const counts = library.calendar.map(({ year, count, months }) => [
    year,
    count,
    months.map(({ month, posts }) => [month, posts.length]),
  ]);
  const years = digest(JSON.stringify(counts));
  const list = (items: readonly Entry[]) => items.map(cardInputs);
  const link = (entry?: Entry) => (entry ? `${entry.face.link} ${paths.pathOf(entry.meta.id)}` : '');
  /** One part, since a post may go from one list to the next. */
  const links = (entries: readonly Entry[]) => entries.map(link).join('\u0001');
  const paged = ({ number, total, count, items }: Page<Entry>) => [
    `${number}/${total} ${count}`,
    ...list(items),
  ];
  const threadsOn = (page: Page<Entry>, term: Term) => (page.number === 1 ? list(term.threads) : []);

  return {
    post(entry) {
      const { previous, next } = near.around(entry);
      const related = links(near.shownRelated(entry));
      const series = links(library.seriesOf(entry));
      const own = [revisionOf(entry), cardInputs(entry)];
      return join([...own, link(previous), link(next), related, series, ...bodyInputs(entry)]);
    },
    tag: (tag, page) =>
      join([terms(tag), details(tag), companions(tag), ...threadsOn(page, tag), ...paged(page)]),
    section: (section, page) =>
      join([
        ...[...section.path, section].map(terms),
        details(section),
        ...section.children.map((child) => `${terms(child)} ${child.articles.length}`),
        ...paged(page),
      ]),
    term: (term, page) => join([terms(term), details(term), ...threadsOn(page, term), ...paged(page)]),
    home: (page) => join(paged(page)),
    archive: (months) => join([years, ...months.flatMap(({ posts }) => posts.map(link))]),
  };

  /** What a body refers to beside itself. */
  function bodyInputs(entry: Entry): string[] {
    const targets = entry.links.map((reference) => {
      const { target, fragment, post } = linkedPlace(entry, reference, near.resolver);
      const found = target === '' ? undefined : near.resolver.resolve(entry, target);
      return [found ?? null, fragment === '' || post === undefined ? '' : revisionOf(post)];
    });
    const images = entry.images.map((reference) => context.image(entry, reference) ?? null);
    return targets.length + images.length === 0 ? [] : [JSON.stringify([targets, images])];
  }
}

/** Parts can't run into each other: none holds this character. */
function join(parts: readonly string[]): string {
  return parts.join('\u0000');
}
