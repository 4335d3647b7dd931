import type { SyntheticPost } from './corpus.ts';
import type { Peer } from './peers/peer.ts';

/** What is done before a timed build. */
export interface Scenario {
  id: string;
  title: string;
  /** Whether the site's search index is part of it; for a peer without one, stock Pagefind. */
  search: { jianfan: boolean; peer: boolean };
  /** From nothing: caches and output are removed first. */
  cold: boolean;
  /** Makes the same edit to every site; `round` makes each one new. */
  edit(peer: Peer, post: SyntheticPost, round: number): void;
}

const nothing = () => undefined;
const edited = { cold: false, search: { jianfan: true, peer: false } } as const;

/**
 * All scenarios, in the order they are run: each edit is made to a site that is otherwise as the last build left
 * it. Jianfan's edits include its search index, a peer's don't. The edited post is the newest: it is on the first
 * pages of its lists and in the feeds, so its edits cost the most.
 */
export const scenarios: readonly Scenario[] = [
  {
    id: 'cold',
    title: 'cold, without search',
    cold: true,
    search: { jianfan: false, peer: false },
    edit: nothing,
  },
  {
    id: 'cold-search',
    title: 'cold, with search',
    cold: true,
    search: { jianfan: true, peer: true },
    edit: nothing,
  },
  { id: 'none', title: 'nothing edited', ...edited, edit: nothing },
  {
    id: 'text',
    title: "a post's text edited",
    ...edited,
    edit: (peer, post, round) => peer.writePosts([withText(post, round)]),
  },
  {
    id: 'title',
    title: "a post's title edited",
    ...edited,
    edit: (peer, post, round) => peer.writePosts([withTitle(post, round)]),
  },
  {
    id: 'tag',
    title: "a post's tag edited",
    ...edited,
    edit: (peer, post, round) => peer.writePosts([withTag(post, round)]),
  },
  {
    id: 'description',
    title: "a tag's description edited",
    ...edited,
    edit: (peer, post, round) => peer.describeTag(post.tags[0] ?? 0, `第${round}次改写的说明。`),
  },
  {
    id: 'template',
    title: 'a template edited',
    ...edited,
    edit: (peer, _, round) => peer.editTemplate(`bench ${round}`),
  },
];

function withText(post: SyntheticPost, round: number): SyntheticPost {
  return { ...post, body: `${post.body}\n第${round}次在末尾加了一句。\n` };
}

function withTitle(post: SyntheticPost, round: number): SyntheticPost {
  return { ...post, title: `${post.title}（${round}）` };
}

/** Puts a tag of the middle ranks in the place of the last one. */
function withTag(post: SyntheticPost, round: number): SyntheticPost {
  const other = 40 + round;
  return { ...post, tags: [...post.tags.slice(0, -1).filter((tag) => tag !== other), other] };
}
