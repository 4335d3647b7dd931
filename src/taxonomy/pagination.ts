/** A slice of a list and where it is. */
export interface Page<T> {
  items: T[];
  /** Counted from 1. */
  number: number;
  total: number;
  /** Items on all pages. */
  count: number;
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): Page<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    total,
    count: items.length,
  }));
}

/** Chooses the page numbers to show: both ends, the current one and its neighbours; `undefined` is a gap. */
export function shownPages(current: number, total: number): (number | undefined)[] {
  const shown = new Set([1, total, current - 1, current, current + 1].filter((n) => n >= 1 && n <= total));
  if (current <= 4) for (let n = 2; n <= Math.min(4, total); n += 1) shown.add(n);
  const sorted = [...shown].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1];
    if (before === undefined || n === before + 1) return [n];
    return n === before + 2 ? [n - 1, n] : [undefined, n];
  });
}

/** A page of a term: its articles and its threads are paginated in parallel. */
export interface TermPage<T> extends Page<T> {
  threads: T[];
  /** Threads on all pages. */
  threadCount: number;
}

/** Cuts a term's articles, which a page's items and count are, and its threads into pages, as many as the longer list has. */
export function paginateTerm<T>(
  { articles, threads }: { articles: readonly T[]; threads: readonly T[] },
  size: number,
): TermPage<T>[] {
  const [own, beside] = [paginate(articles, size), paginate(threads, size)];
  const total = Math.max(own.length, beside.length);
  return Array.from({ length: total }, (_, index) => ({
    items: own[index]?.items ?? [],
    threads: beside[index]?.items ?? [],
    number: index + 1,
    total,
    count: articles.length,
    threadCount: threads.length,
  }));
}
