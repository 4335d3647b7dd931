import { isRemote } from '../../config/url-scheme.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import type { Finding } from '../../diagnostics/problem.ts';
import { percentDecoded } from '../../posts/slug.ts';

/** What a text may begin with that is an address: `https://`, `www.`. */
const beginsAddress = /^(?:https?:\/\/|www\.)/i;

/** The host in an address as readers know one: `https://a.example/b`, `www.a.example`, `a.example`. */
const shownHost = /^(?:https?:\/\/)?([\p{L}\p{N}.-]+)(?::\d+)?(?:[/?#]|$)/iu;

/** Ends of bare names that readers take for a site; `Node.js`, `main.py` and `2.0.1` are none. */
const siteEnding =
  /\.(?:com|net|org|edu|gov|info|app|dev|xyz|top|shop|site|online|example|ac|cc|ch|cn|co|de|eu|fr|hk|in|io|jp|kr|me|mo|my|ru|sg|tv|tw|uk|us)$/i;

/** No address is longer for a reader. */
const longestText = 300;

/** Letters that look like those of ASCII, and characters of full width, which browsers read as ASCII. */
const lookalike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\uFF00-\uFFEF]|(?:^|\.)xn--/iu;

/**
 * Says whether a link leads elsewhere than its reader will think: to another host than its text names, to one whose name
 * looks like another, or past a name before `@`. Under a name that is foreign as a whole, as `почта.рф`, nobody takes it
 * for another.
 */
export function disguiseOf(shown: string, url: string): Finding | undefined {
  const target = isRemote(url) ? URL.parse(url.trim(), 'https://a.invalid') : null;
  if (target === null) return undefined;
  const { host, username, password } = target;
  const named = namedIn(shown.trim().slice(0, longestText), target);
  if (named !== undefined && !isSameHost(named, host))
    return finding('html-untrusted/disguise', { shown: named, host });
  if (username !== '' || password !== '')
    return finding('html-untrusted/disguise', { shown: percentDecoded(username), host });
  const written = percentDecoded(/^\s*(?:https?:)?\/\/([^/?#]*)/i.exec(url)?.[1] ?? '');
  const isForeign = !/\.[a-z]+$/i.test(written) && !/^xn--|\.xn--/i.test(written);
  return lookalike.test(written) && !isForeign
    ? finding('html-untrusted/lookalike', { shown: written, host })
    : undefined;
}

/** Finds the host that a text names: a file's name may look like one. */
function namedIn(text: string, { pathname }: URL): string | undefined {
  const host = /\s/.test(text) ? undefined : shownHost.exec(text)?.[1];
  if (host?.includes('.') !== true) return undefined;
  if (beginsAddress.test(text)) return host;
  return siteEnding.test(host) && !pathname.endsWith(`/${text}`) ? host : undefined;
}

function isSameHost(named: string, host: string): boolean {
  const own = URL.parse(`https://${named}`)?.hostname.replace(/^www\./, '');
  const other = host.replace(/:\d+$/, '').replace(/^www\./, '');
  return own === undefined || own === other || other.endsWith(`.${own}`);
}
