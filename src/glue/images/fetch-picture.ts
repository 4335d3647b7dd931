import type { IncomingMessage } from 'node:http';
import type { Phrase } from '../../diagnostics/values.ts';

/** What another host answered: a file, or why there is none. */
export type Answer = { bytes: Uint8Array } | Refusal;

export interface Refusal {
  reason: Phrase;
  /** The host could not be asked: that says nothing of the picture, and of all others on that host the same. */
  isUnreachable?: boolean;
}

/** Asks another host for a file. Never rejects. */
export type FetchPicture = (address: string) => Promise<Answer>;

const limits = { megabytes: 20, seconds: 20, redirects: 5 };

const requestHeaders = {
  accept: 'image/avif,image/webp,image/*;q=0.8',
  'user-agent': 'Jianfan (static site generator; copies pictures that a post shows)',
};

/**
 * Makes what fetches pictures: by HTTP alone, within limits of size and time, and from no address of a private network,
 * whatever name or redirect leads there (OWASP, Server-Side Request Forgery). `allowed` are exceptions, for tests.
 */
export function createPictureFetcher({ allowed = [] as string[] } = {}): FetchPicture {
  return async (address) => {
    const signal = AbortSignal.timeout(limits.seconds * 1000);
    try {
      return await follow(address, signal);
    } catch (error) {
      return refusalOf(error, signal);
    }
  };

  async function follow(address: string, signal: AbortSignal): Promise<Answer> {
    let url = URL.parse(address, 'https://localhost/');
    for (let left = limits.redirects; left >= 0 && url !== null; left -= 1) {
      if (!/^https?:$/.test(url.protocol)) return { reason: { phrase: 'unfetched-format' } };
      const response = await ask(url, signal);
      const { statusCode: status = 0, headers } = response;
      if (status === 200) return await read(response);
      response.destroy();
      if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined)
        return { reason: { phrase: 'unfetched-status', values: { status } } };
      url = URL.parse(headers.location, url);
    }
    return { reason: { phrase: 'unfetched-redirects' } };
  }

  async function ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const { useAgent } = await import('request-filtering-agent'); // no other build needs to load it
    const { get } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
    const agent = useAgent(url.href, { allowIPAddressList: allowed });
    return new Promise((resolve, reject) => {
      get(url, { agent, headers: requestHeaders, signal }, resolve).on('error', reject);
    });
  }
}

async function read(response: IncomingMessage): Promise<Answer> {
  const { megabytes } = limits;
  const tooLarge: Refusal = { reason: { phrase: 'unfetched-large', values: { megabytes } } };
  const most = megabytes * 1_000_000;
  if (Number(response.headers['content-length'] ?? 0) > most) {
    response.destroy();
    return tooLarge;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return tooLarge; // leaving the loop closes the connection
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}

function refusalOf(error: unknown, signal: AbortSignal): Refusal {
  if (signal.aborted)
    return {
      reason: { phrase: 'unfetched-slow', values: { seconds: limits.seconds } },
      isUnreachable: true,
    };
  const { code, message } = error as NodeJS.ErrnoException;
  if (/ is not allowed\b/.test(message)) return { reason: { phrase: 'unfetched-private' } };
  const reason = code ?? message.split('\n')[0] ?? '';
  return { reason: { phrase: 'unfetched-unreachable', values: { reason } }, isUnreachable: true };
}
