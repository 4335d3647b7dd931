import { percentDecoded } from '../../posts/slug.ts';
import type { WordpressExport } from './export.ts';

/**
 * Lists where WordPress had the pages of tags, categories, authors and months, by path and by number, and where ours
 * are: what `redirects` in site.yaml takes.
 */
export function wordpressLists({
  items,
  categories,
  termIds,
  authors,
}: WordpressExport): Record<string, string> {
  const lists: Record<string, string> = {};
  for (const { type, status, terms, author, date } of items) {
    if (type !== 'post' || status !== 'publish') continue;
    for (const { domain, nicename, name } of terms) {
      const slug = percentDecoded(nicename);
      if (domain === 'post_tag') {
        lists[`/tag/${segment(slug)}/`] = `/tags/${segment(name)}/`;
        lists[`/?tag=${segment(slug)}`] = `/tags/${segment(name)}/`;
      }
      if (domain !== 'category') continue;
      const path = categoryPath(nicename, categories);
      const to = `/sections/${path.map((part) => segment(part.name)).join('/')}/`;
      lists[`/category/${path.map((part) => segment(percentDecoded(part.slug))).join('/')}/`] = to;
      const id = termIds.get(`category ${nicename}`);
      if (id) lists[`/?cat=${id}`] = to;
    }
    const name = authors.get(author) ?? author;
    if (author !== '' && name !== '')
      lists[`/author/${segment(author.toLowerCase())}/`] = `/authors/${segment(name)}/`;
    const [, year, month] = /^(\d{4})-(\d\d)-/.exec(date) ?? [];
    if (year === undefined || month === undefined || year === '0000') continue;
    lists[`/?m=${year}${month}`] = `/archive/${year}/${month}/`;
    lists[`/${year}/`] = `/archive/${year}/`;
    lists[`/${year}/${month}/`] = `/archive/${year}/${month}/`;
  }
  return lists;
}

interface Part {
  slug: string;
  name: string;
}

/** A category below others has them in its address. */
function categoryPath(nicename: string, categories: WordpressExport['categories']): Part[] {
  const path: Part[] = [];
  for (let slug = nicename; slug !== '' && path.length < deepest;) {
    const category = categories.get(slug);
    path.unshift({ slug, name: category?.name ?? percentDecoded(slug) });
    slug = category?.parent ?? '';
  }
  return path;
}

const deepest = 8;

function segment(name: string): string {
  return name.replace(/[/\\?#%&=]/g, '-').replace(/[\s*]/g, encodeURIComponent);
}
