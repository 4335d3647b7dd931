/** A page of every kind of the fixture magazine, by path, in the script at its root. */
export const kinds = [
  '/',
  '/page/2/',
  '/posts/sorry-as-a-comma/',
  '/posts/queueing-for-shop-managers/',
  '/posts/tickets-that-come-back/',
  '/threads/new-years-eve-roster/',
  '/tags/',
  '/tags/customer-service/',
  '/tags/customer-service/page/2/',
  '/archive/',
  '/archive/2021/',
  '/archive/2021/03/',
  '/authors/',
  '/authors/林見山/',
  '/sections/',
  '/sections/零售現場/',
  '/threads/',
  '/boards/',
  '/boards/服務臺/',
  '/search/',
  '/search/?q=客户',
  '/about/',
  '/privacy/',
  '/writing/',
  '/404.html',
  '/offline.html',
] as const;

/** Where the pages of each script begin. */
export const scripts = ['', '/zh-hant'] as const;
