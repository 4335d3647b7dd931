import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isOwnRequest } from './own-request.ts';

function ask(method: string, headers: Record<string, string>, remoteAddress = '127.0.0.1'): boolean {
  return isOwnRequest({ method, headers, socket: { remoteAddress } } as unknown as IncomingMessage);
}

const json = { 'content-type': 'application/json' };

describe('a request of the view itself', () => {
  it.each([
    ['GET', { host: 'localhost:4321' }],
    ['GET', { host: '127.0.0.1:4321' }],
    ['GET', { host: '[::1]:4321' }],
    ['POST', { host: 'localhost:4321', origin: 'http://localhost:4321', ...json }],
  ])('%s %o', (method, headers) => {
    expect(ask(method, headers)).toBe(true);
  });

  it.each([
    ['GET', {}],
    ['GET', { host: 'evil.example' }],
    ['GET', { host: 'localhost.evil.example:4321' }],
    ['POST', { host: 'localhost:4321', ...json }],
    ['POST', { host: 'localhost:4321', origin: 'http://localhost:4322', ...json }],
    ['POST', { host: 'localhost:4321', origin: 'null', ...json }],
    ['POST', { host: 'localhost:4321', origin: 'http://localhost:4321', 'content-type': 'text/plain' }],
    ['POST', { host: 'evil.example', origin: 'http://evil.example', ...json }],
  ])('is not %s %o', (method, headers) => {
    expect(ask(method, headers as Record<string, string>)).toBe(false);
  });

  it('comes from this machine', () => {
    expect(ask('GET', { host: 'localhost' }, '192.168.1.7')).toBe(false);
    expect(ask('GET', { host: 'localhost' }, '::ffff:127.0.0.1')).toBe(true);
  });
});
