import { describe, expect, it } from 'vitest';
import { queryRedirects } from './query-redirects.ts';

describe('queryRedirects', () => {
  it('maps addresses with a query alone, the first of two', () => {
    const redirects = [
      { from: '/old/', to: '/posts/a/' },
      { from: '/?p=1', to: '/posts/a/' },
      { from: '/?p=1', to: '/posts/b/' },
      { from: '/forum.php?mod=viewthread&tid=3', to: '/posts/b/' },
    ];
    expect(queryRedirects(redirects, (path) => `/sub${path}`)).toBe(
      '{"/sub/?p=1":"/sub/posts/a/","/sub/forum.php?mod=viewthread&tid=3":"/sub/posts/b/"}\n',
    );
  });

  it('is no file without such addresses', () => {
    expect(queryRedirects([{ from: '/old/', to: '/posts/a/' }], (path) => path)).toBeUndefined();
  });
});
