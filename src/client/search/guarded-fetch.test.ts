import { describe, expect, it } from 'vitest';
import { guardFetch } from './guarded-fetch.ts';

const folder = 'https://example.org/sub/search-index/';

function scopeWith(answers: Record<string, number>) {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL) => {
    asked.push(String(input));
    const status = answers[String(input)] ?? 200;
    if (status === 0) throw new TypeError('fetch failed');
    return new Response('x', { status });
  };
  return { scope: { fetch: fetch as typeof globalThis.fetch }, asked };
}

describe('guardFetch', () => {
  it('fails what went on without a file', async () => {
    const { scope } = scopeWith({ [`${folder}base-1/index/a.pf_index`]: 0 });
    const guard = guardFetch(scope, folder, () => undefined);
    const unaware = () => scope.fetch(`${folder}base-1/index/a.pf_index`).catch(() => 'found nothing');
    await expect(guard.watch(`${folder}base-1/`, unaware)).rejects.toThrow('Could not fetch');
    await expect(guard.watch(`${folder}delta-2/`, unaware)).resolves.toBe('found nothing');
  });

  it('says with which status a file was missing', async () => {
    const { scope } = scopeWith({ [`${folder}base-1/x`]: 404 });
    const guard = guardFetch(scope, folder, () => undefined);
    await expect(guard.watch(folder, () => scope.fetch(`${folder}base-1/x`))).rejects.toMatchObject({
      status: 404,
    });
  });

  it('leaves other addresses alone', async () => {
    const { scope } = scopeWith({ 'https://example.org/other': 500 });
    const guard = guardFetch(scope, folder, () => undefined);
    const response = await guard.watch('https://example.org/', () =>
      scope.fetch('https://example.org/other'),
    );
    expect(response.status).toBe(500);
  });

  it('fetches what all indexes share once, from one place', async () => {
    const { scope, asked } = scopeWith({});
    guardFetch(scope, folder, () => `${folder}pagefind/`);
    const read = async (index: string) =>
      (await scope.fetch(`${folder}${index}/wasm.unknown.pagefind`)).text();
    expect(await Promise.all([read('base-1'), read('delta-2')])).toEqual(['x', 'x']);
    expect(asked).toEqual([`${folder}pagefind/wasm.unknown.pagefind`]);
  });

  it('counts chunks', async () => {
    const { scope } = scopeWith({});
    const guard = guardFetch(scope, folder, () => undefined);
    await scope.fetch(`${folder}base-1/index/a.pf_index`);
    await scope.fetch(`${folder}base-1/cards/1.json`);
    expect(guard.chunks()).toBe(1);
  });
});
