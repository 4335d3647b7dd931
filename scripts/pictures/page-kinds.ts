import type { Page } from 'playwright-core';

/** A page that a contact sheet shows. */
export interface PageKind {
  name: string;
  path: string;
  /** What a reader does before the picture is taken. */
  act?(page: Page): Promise<void>;
}

/** The end of a post, where its colophon and what is related are. */
async function toFooter(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('.post-footer')?.scrollIntoView({ behavior: 'instant' }));
}

async function toResults(page: Page): Promise<void> {
  await page.locator('[data-result]').first().waitFor();
}

const long = '/posts/queueing-for-shop-managers/';

/** Every kind of page of the sample. */
export const sampleKinds: PageKind[] = [
  { name: 'home', path: '/' },
  { name: 'home 2', path: '/page/2/' },
  { name: 'post, cover', path: long },
  { name: 'post, end', path: long, act: toFooter },
  { name: 'post, no cover', path: '/posts/sorry-as-a-comma/' },
  { name: 'post, code', path: '/posts/ab-test-sample-size/' },
  { name: 'thread', path: '/threads/new-years-eve-roster/' },
  { name: 'threads', path: '/threads/' },
  { name: 'tag', path: '/tags/customer-service/' },
  { name: 'tags', path: '/tags/' },
  { name: 'archive', path: '/archive/' },
  { name: 'authors', path: '/authors/' },
  { name: 'author', path: '/authors/林見山/' },
  { name: 'sections', path: '/sections/' },
  { name: 'section', path: '/sections/客服實務/' },
  { name: 'series', path: '/posts/counter-notes-2-missing-receipt/', act: toFooter },
  { name: 'search', path: '/search/' },
  { name: 'search, asked', path: '/search/?q=%E5%AE%A2%E6%88%B7', act: toResults },
  { name: '404', path: '/no-such-page/' },
  { name: 'manual', path: '/manual/posts/' },
];

/** Every kind of page of a blog of two posts. */
export const twoPostKinds: PageKind[] = [
  { name: 'home', path: '/' },
  { name: 'post', path: '/posts/第一篇/' },
  { name: 'post, end', path: '/posts/第一篇/', act: toFooter },
  { name: 'second post', path: '/posts/第二篇/' },
  { name: 'tag', path: '/tags/随笔/' },
  { name: 'tags', path: '/tags/' },
  { name: 'archive', path: '/archive/' },
  { name: 'about', path: '/about/' },
  { name: 'friends', path: '/friends/' },
  { name: 'search', path: '/search/' },
  { name: '404', path: '/no-such-page/' },
];
