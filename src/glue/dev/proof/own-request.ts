import type { IncomingMessage } from 'node:http';

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Tells whether a request names this machine: a stranger's name that leads to 127.0.0.1 (DNS rebinding) doesn't. */
export function isForThisMachine({ headers }: IncomingMessage): boolean {
  return ownHost.test(headers.host ?? '');
}

/**
 * Tells whether a request comes from this machine and was made for it. Another page that writes shows in Origin.
 */
export function isOwnRequest(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  if (!loopback.test(request.socket.remoteAddress ?? '') || !isForThisMachine(request)) return false;
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const type = request.headers['content-type'] ?? '';
  return origin === `http://${host}` && type.startsWith('application/json');
}
