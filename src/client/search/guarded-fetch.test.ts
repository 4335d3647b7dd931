import { describe, expect, it } from 'vitest';
import { guardFetch } from './guarded-fetch.ts';

const folder = 'https://example.org/pagefind/';

/** A scope whose files are what the test says. */
function makeScope(files: Record<string, () => Response>) {
  const asked: string[] = [];
  const scope = {
    fetch: async (input: RequestInfo | URL) => {
      asked.push(String(input));
      const file = files[String(input).slice(folder.length)];
      if (file === undefined) throw new TypeError('fetch failed');
      return file();
    },
  };
  return { scope, asked, guard: guardFetch(scope, folder) };
}

describe('guardFetch', () => {
  it('fails what went on without a file', async () => {
    const { scope, guard } = makeScope({ 'a.pf_index': () => new Response(null, { status: 404 }) });
    const careless = (file: string) => () => scope.fetch(folder + file).catch(() => undefined);
    await expect(guard.watch(folder, careless('a.pf_index'))).rejects.toMatchObject({ status: 404 });
    await expect(guard.watch(folder, careless('b.pf_index'))).rejects.toMatchObject({ status: undefined });
    await expect(guard.watch(folder, async () => 1)).resolves.toBe(1);
  });

  it('does not mind files of other bundles', async () => {
    const { scope, guard } = makeScope({});
    const other = () => scope.fetch(`${folder}delta-1/index/a.pf_index`).catch(() => 'went on');
    await expect(guard.watch(`${folder}shard-1/`, other)).resolves.toBe('went on');
  });

  it('fetches the program once for all bundles, from the first', async () => {
    const { scope, asked, guard } = makeScope({ 'wasm.unknown.pagefind': () => new Response('program') });
    const load = async (bundle: string) =>
      (await scope.fetch(`${folder}${bundle}wasm.unknown.pagefind`)).text();
    expect(await Promise.all([load(''), load('shard-1/')])).toEqual(['program', 'program']);
    expect(asked).toEqual([`${folder}wasm.unknown.pagefind`]);
    guard.renew();
    await load('');
    expect(asked).toHaveLength(2);
  });

  it('gives what is known or was fetched ahead to the next one who asks, whatever tag the address has', async () => {
    const { scope, asked, guard } = makeScope({ 'a.pf_meta': () => new Response('table') });
    guard.hold(`${folder}entry.json`, new Response('known'));
    guard.hold(`${folder}a.pf_meta`);
    expect(asked).toEqual([`${folder}a.pf_meta`]);
    const load = async (file: string) => (await scope.fetch(folder + file)).text();
    expect([await load('entry.json?ts=1'), await load('a.pf_meta')]).toEqual(['known', 'table']);
    expect(asked).toHaveLength(1);
    await load('a.pf_meta');
    expect(asked).toHaveLength(2);
  });

  it('asks again for what was fetched ahead in vain, and fails what was waiting for it', async () => {
    const { scope, asked, guard } = makeScope({
      'a.pf_meta': () => new Response(null, { status: 404 }),
      'b.pf_meta': () => new Response(null, { status: 404 }),
    });
    guard.hold(`${folder}b.pf_meta`);
    await new Promise((resolve) => setTimeout(resolve));
    await scope.fetch(`${folder}b.pf_meta`);
    expect(asked).toHaveLength(2);
    guard.hold(`${folder}a.pf_meta`);
    const careless = () => scope.fetch(`${folder}a.pf_meta`).catch(() => undefined);
    await expect(guard.watch(folder, careless)).rejects.toMatchObject({ status: 404 });
    await expect(guard.watch(folder, careless)).rejects.toMatchObject({ status: 404 });
  });
});
