import * as z from 'zod';
import { finding } from '../diagnostics/create-problem.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { Finding } from '../diagnostics/problem.ts';
import { withoutEndSlashes } from './address-parts.ts';
import { misspeltToken, patternOfStyle, tellsPostsApart, tokensOf } from './permalink-tokens.ts';
import { isDangerous } from './url-scheme.ts';
import { variantCode, variantCodes } from './variant-list.ts';

/** A text; numbers count as text, since YAML reads `title: 1984` as one. */
export const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());

/** Reports what a check found on the value that a schema is transforming. */
export function complain(context: z.core.$RefinementCtx<unknown>, found: Finding): never {
  context.issues.push({ code: 'custom', message: found.code, params: { found }, input: context.value });
  return z.NEVER;
}

/** An IANA time zone, in the spelling the database has. */
export const timeZone = text.transform((zone, context) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    const nearest = nearestName(zone, Intl.supportedValuesOf('timeZone')) ?? 'Asia/Shanghai';
    return complain(context, finding('config-time-zone-unknown', { zone, nearest }));
  }
});

/** Quotation marks of a Chinese keyboard hold nothing together in YAML. */
function unquoted(text: string): string {
  return /^[“‘「](.*)[”’」]$/s.exec(text.trim())?.[1] ?? text;
}

/** The address of a site, without a trailing slash. */
export const siteUrl = text.transform((written, context) => {
  const address = unquoted(written);
  const url = URL.parse(address);
  if (url !== null && /^https?:$/.test(url.protocol)) return withoutEndSlashes(url.origin + url.pathname);
  const host = address.normalize('NFKC').replace(/^[a-z]*:\/*/i, '');
  const right = `https://${URL.canParse(`https://${host}`) ? host : 'www.example.org'}`;
  return complain(context, finding('config-url-invalid', { address, url: right }));
});

/** A name, an address of numbers, or a `*` for what is below a name; no word of a policy in quotes. */
const hostPattern = /^(?:\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])$/i;

/** A host that pages may load from: scheme, host and port of a URL, or `https://*.example.org`. */
export const origin = text.transform((address, context) => {
  const url = URL.parse(/^[a-z]+:/i.test(address) ? address : `https://${address.replace(/^\/*/, '')}`);
  if (url !== null && /^https?:$/.test(url.protocol) && hostPattern.test(url.hostname)) return url.origin;
  return complain(context, finding('config-origin-invalid', { origin: address }));
});

/** The name of a host, taken from an address too: `i.example.org`, or `*.example.org` for all below it. */
export const hostName = text
  .transform((written) => {
    const name = written.replace(/^[a-z]*:?\/\//i, '').replace(/[/?#].*/s, '');
    return URL.parse(`https://${name}`)?.hostname ?? '';
  })
  .refine((name) => name !== '');

/** The address of a service that pages talk to. */
export const serviceUrl = text.refine((address) => /^https?:\/\/[^/]/.test(address) && URL.canParse(address));

/** The target of a link: any URL or path that runs no code when it is followed. */
export const linkTarget = text.refine((url) => !isDangerous(url));

/** The folder of the host that holds the site: `''` or `/sub`, as a URL has it. */
export const basePath = text.transform((path) => {
  const { pathname } = new URL(`/${path.replace(/^[\s/\\]+/, '')}`, 'https://a.invalid');
  return withoutEndSlashes(pathname);
});

/** A folder of the content, by its path from there; the empty text is all of it. */
const contentFolder = text.transform((written) =>
  written
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => !/^(?:\.|\**)$/.test(part))
    .join('/'),
);

/** Folders of the content. */
export const contentFolders = z.array(contentFolder);

/** A pattern of paths, such as `/:year/:month/:day/:title/`: a leading slash, and no misspelt token. */
export const pathPattern = text.transform((written, context) => {
  const pattern = patternOfStyle(written);
  for (const name of tokensOf(pattern)) {
    const meant = misspeltToken(name);
    if (meant === undefined) continue;
    const values = { token: name, line: pattern.replace(name, meant) };
    return complain(context, finding('config-permalink-token/unknown', values));
  }
  return pattern.startsWith('/') ? pattern : `/${pattern}`;
});

/** The pattern of articles' paths: it must give each of them another. */
export const permalinkPattern = pathPattern.transform((pattern, context) => {
  if (tellsPostsApart(pattern)) return pattern;
  const line = `${pattern.replace(/\/?$/, '/')}:slug/`;
  return complain(context, finding('config-permalink-token', { pattern, line }));
});

/** The code of a variant, in the spelling that Jianfan uses. */
export const variantTag = text.transform((name, context) => {
  const code = variantCode(name);
  if (code !== undefined) return code;
  const nearest = nearestName(name, variantCodes) ?? 'zh-Hant';
  return complain(context, finding('config-variant-unknown', { name, known: variantCodes, nearest }));
});
