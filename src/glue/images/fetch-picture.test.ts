import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPictureFetcher } from './fetch-picture.ts';

let server: Server;
let origin: string;
const asked: string[] = [];

const answers: Record<string, RequestListener> = {
  '/a.png': (_, response) => void response.end('picture'),
  '/moved.png': (_, response) => void response.writeHead(301, { location: '/a.png' }).end(),
  '/circle.png': (_, response) => void response.writeHead(302, { location: '/circle.png' }).end(),
  '/to-file.png': (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/inwards.png': (_, response) =>
    void response.writeHead(302, { location: 'http://[::1]:9/latest/meta-data' }).end(),
  '/gone.png': (_, response) => void response.writeHead(404).end('gone'),
  '/large.png': (_, response) => void response.writeHead(200, { 'content-length': '30000000' }).end('x'),
  '/endless.png': (_, response) => {
    const more = () => {
      if (!response.destroyed) response.write(Buffer.alloc(1_000_000), more);
    };
    more();
  },
  '/broken.png': (_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy());
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    (answers[request.url ?? ''] ?? answers['/gone.png'])?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

describe('a picture of another host', () => {
  const fetch = createPictureFetcher({ allowed: ['127.0.0.1'] });

  it.each([
    ['as it is', '/a.png', 'picture'],
    ['where it moved to', '/moved.png', 'picture'],
    ['that is not there', '/gone.png', 'unfetched-status'],
    ['that moves in circles', '/circle.png', 'unfetched-redirects'],
    ['that leads to a file', '/to-file.png', 'unfetched-format'],
    ['that leads to a private address', '/inwards.png', 'unfetched-private'],
    ['that says it is too large', '/large.png', 'unfetched-large'],
    ['that never ends', '/endless.png', 'unfetched-large'],
    ['that breaks off', '/broken.png', 'unfetched-unreachable'],
  ])('%s', async (_, path, expected) => {
    const answer = await fetch(origin + path);
    expect('bytes' in answer ? String(Buffer.from(answer.bytes)) : answer.reason.phrase).toBe(expected);
  });

  it('that cannot be reached says nothing of the picture', async () => {
    expect(await fetch('http://127.0.0.1:1/a.png')).toMatchObject({ isUnreachable: true });
  });
});

describe('an address of a private network is asked nothing', () => {
  it.each(['127.0.0.1', 'localhost', '2130706433', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]'])(
    '%s',
    async (host) => {
      const before = asked.length;
      const { port } = new URL(origin);
      expect(await createPictureFetcher()(`http://${host}:${port}/a.png`)).toEqual({
        reason: { phrase: 'unfetched-private' },
      });
      expect(asked.length).toBe(before);
    },
  );

  it.each([
    '169.254.169.254', // where clouds give out their keys
    '10.0.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '0x7f.1',
    '[fd00::1]',
    '[fe80::1]',
    // The same addresses, as IPv6 carries them: mapped, translated (RFC 6052) and tunnelled (RFC 3056).
    '[::ffff:a9fe:a9fe]',
    '[64:ff9b::a9fe:a9fe]',
    '[2002:7f00:1::]',
  ])('%s', async (host) => {
    for (const address of [`http://${host}/a.png`, `https://${host}/a.png`])
      expect(await createPictureFetcher()(address)).toEqual({ reason: { phrase: 'unfetched-private' } });
  });
});
