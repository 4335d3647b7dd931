import { findAll, textIn, type Page } from './dom.ts';

/** A kind of list: how Discuz links to it, and where ours is. */
interface ListKind {
  link: RegExp;
  addresses(id: string): string[];
  ours: string;
}

const kinds: readonly ListKind[] = [
  {
    link: /(?:misc\.php\?mod=tag&id=|(?:^|\/)tag-)(\d+)(?:\.html)?$/,
    addresses: (id) => [`/misc.php?mod=tag&id=${id}`, `/tag-${id}.html`],
    ours: '/tags/',
  },
  {
    link: /(?:home\.php\?mod=space&uid=|(?:^|\/)space-uid-)(\d+)(?:\.html)?$/,
    addresses: (id) => [
      `/home.php?mod=space&uid=${id}`,
      `/home.php?mod=space&uid=${id}&do=blog`,
      `/home.php?mod=space&uid=${id}&do=thread`,
      `/space-uid-${id}.html`,
    ],
    ours: '/authors/',
  },
  {
    link: /(?:forum\.php\?mod=forumdisplay&fid=|(?:^|\/)forum-)(\d+)(?:-\d+\.html)?$/,
    addresses: (id) => [`/forum.php?mod=forumdisplay&fid=${id}`, `/forum-${id}-1.html`],
    ours: '/boards/',
  },
  {
    link: /(?:portal\.php\?mod=list&catid=|(?:^|\/)list-)(\d+)(?:-\d+\.html)?$/,
    addresses: (id) => [`/portal.php?mod=list&catid=${id}`, `/list-${id}-1.html`],
    ours: '/sections/',
  },
];

/**
 * Finds the addresses of tags, members, boards and categories that a page links to by their names, and where ours are:
 * what `redirects` in site.yaml takes.
 */
export function readLists(root: Page): Record<string, string> {
  const lists: Record<string, string> = { '/portal.php': '/', '/forum.php': '/threads/' };
  for (const link of findAll(root, ({ name }) => name === 'a')) {
    const href = (link.attribs['href'] ?? '').replaceAll('&amp;', '&').replace(/#.*/s, '');
    const name = textIn(link);
    if (name === '' || name.length > longestName) continue;
    for (const { link: pattern, addresses, ours } of kinds) {
      const id = pattern.exec(href)?.[1];
      if (id !== undefined) for (const from of addresses(id)) lists[from] ??= ours + name;
    }
  }
  return lists;
}

const longestName = 40;
