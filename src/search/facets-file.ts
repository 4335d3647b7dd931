import { fold } from '../variants/fold.ts';
import { type FacetsFile, kinds } from './query/manifest.ts';
import type { SearchDocument, SearchText } from './record.ts';

/** Names of one facet in all variants, each once. */
interface Vocabulary {
  names: Record<string, string>[];
  numberOf(names: Record<string, string>, source: string): number;
}

/** Collects what results can be narrowed by; documents come in the order of the index. */
export function createFacets(): { add(document: SearchDocument): void; finish(): FacetsFile } {
  const sections = createVocabulary();
  const authors = createVocabulary();
  const tags = createVocabulary();
  const years: string[] = [];
  const columns: Pick<FacetsFile, 'section' | 'year' | 'kind' | 'author' | 'tag'> = {
    section: [],
    year: [],
    kind: [],
    author: [],
    tag: [],
  };
  return { add, finish };

  function add(document: SearchDocument): void {
    const source = document.texts[document.sourceVariant];
    const named = (read: (text: SearchText) => string | undefined) =>
      Object.fromEntries(
        Object.entries(document.texts).map(([variant, text]) => [variant, read(text) ?? '']),
      );
    const number = (vocabulary: Vocabulary, read: (text: SearchText) => string | undefined) =>
      vocabulary.numberOf(named(read), document.sourceVariant);
    const section = source?.section ?? source?.board;
    columns.section.push(section === undefined ? -1 : number(sections, (text) => text.section ?? text.board));
    columns.author.push((source?.authors ?? []).map((_, i) => number(authors, (text) => text.authors[i])));
    columns.tag.push((source?.tags ?? []).map((_, i) => number(tags, (text) => text.tags[i])));
    columns.kind.push(kinds.indexOf(document.kind));
    columns.year.push(yearNumber(document.year));
  }

  function yearNumber(year: string | undefined): number {
    if (year === undefined) return -1;
    const known = years.indexOf(year);
    return known >= 0 ? known : years.push(year) - 1;
  }

  function finish(): FacetsFile {
    return { sections: sections.names, authors: authors.names, tags: tags.names, years, ...columns };
  }
}

function createVocabulary(): Vocabulary {
  const names: Record<string, string>[] = [];
  const numbers = new Map<string, number>();
  return { names, numberOf };

  function numberOf(entry: Record<string, string>, source: string): number {
    const key = fold(entry[source] ?? '');
    let number = numbers.get(key);
    if (number === undefined) {
      number = names.push(entry) - 1;
      numbers.set(key, number);
    }
    return number;
  }
}
