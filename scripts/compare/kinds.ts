/** A page of every kind that Lighthouse is run on: in the whole sample, and where the themes have such a page. */
export interface ComparedKind {
  kind: string;
  ours: string;
  theirs?: string;
}

export const comparedKinds: readonly ComparedKind[] = [
  { kind: 'home', ours: '/', theirs: '/' },
  {
    kind: 'post',
    ours: '/posts/one-source-two-scripts/',
    theirs: '/2026/10/18/one-source-two-scripts/',
  },
  { kind: 'tag', ours: '/tags/customer-service/', theirs: '/tags/網站出版/' },
  { kind: 'tag index', ours: '/tags/' },
  { kind: 'thread', ours: '/threads/new-years-eve-roster/' },
  { kind: 'archive', ours: '/archive/', theirs: '/archives/' },
  { kind: 'author', ours: '/authors/林見山/' },
  { kind: 'section', ours: '/sections/網站出版/', theirs: '/categories/網站出版/' },
  { kind: 'search', ours: '/search/?q=客户' },
];
