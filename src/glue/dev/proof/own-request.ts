import type { IncomingMessage } from 'node:http';

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Tells whether a request comes from this machine and was made for it. A name that a stranger points to 127.0.0.1 (DNS
 * rebinding) shows in the Host header, another page that writes shows in Origin.
 */
export function isOwnRequest(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  if (!loopback.test(request.socket.remoteAddress ?? '') || !ownHost.test(host)) return false;
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const type = request.headers['content-type'] ?? '';
  return origin === `http://${host}` && type.startsWith('application/json');
}
