import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { surviveVanishing } from './survive-vanishing.ts';

it('answers 404 for a file that vanished after it was found, and goes on serving', async () => {
  const server = createServer((request, response) => {
    surviveVanishing(response);
    if (request.url === '/there') return void response.end('there');
    response.setHeader('content-length', 9);
    createReadStream('/nowhere/at/all').pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  expect((await fetch(`${origin}/gone`)).status).toBe(404);
  expect(await (await fetch(`${origin}/there`)).text()).toBe('there');
  server.close();
});
