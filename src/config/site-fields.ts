import { z } from 'zod';
import type { ProblemCode } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { variantCode, variantCodes } from './variant-list.ts';

/** A text; numbers count as text, since YAML reads `title: 1984` as one. */
export const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());

/** What a check says when it finds a value wrong: its code, and the correction if it knows one. */
export interface Complaint {
  code?: ProblemCode;
  message: string;
  hint?: string;
}

/** Reports a complaint on the value that a schema is transforming. */
export function complain(context: z.core.$RefinementCtx<unknown>, { message, ...params }: Complaint): never {
  context.issues.push({ code: 'custom', message, params, input: context.value });
  return z.NEVER;
}

/** An IANA time zone, in the spelling the database has. */
export const timeZone = text.transform((zone, context) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    const nearest = nearestName(zone, Intl.supportedValuesOf('timeZone')) ?? 'Asia/Shanghai';
    const message = `There is no time zone “${zone}” in the IANA database.`;
    return complain(context, { code: 'config-time-zone-unknown', message, hint: `timeZone: ${nearest}` });
  }
});

/** The address of a site, without a trailing slash. */
export const siteUrl = text.transform((address, context) => {
  const url = URL.parse(address);
  if (url !== null && /^https?:$/.test(url.protocol)) return (url.origin + url.pathname).replace(/\/+$/, '');
  const message = `“${address}” is no absolute URL, so feeds and sitemaps can't link to the site.`;
  const host = address.replace(/^[a-z]*:\/*/i, '');
  const hint = `url: https://${URL.canParse(`https://${host}`) ? host : 'www.example.org'}`;
  return complain(context, { code: 'config-url-invalid', message, hint });
});

/** The folder of the host that holds the site: `''` or `/sub`. */
export const basePath = text.transform((path) => path.replace(/^\/*/, '/').replace(/\/+$/, ''));

const permalinkTokens = 'slug title name filename id category categories year month day i_month i_day'.split(
  ' ',
);
const tellingTokens = /:(?:slug|title|name|filename|id)\b/;

/** The pattern of articles' paths, such as `/:year/:month/:day/:title/`. */
export const permalinkPattern = text.transform((pattern, context) => {
  const code = 'config-permalink-token';
  for (const [, token = ''] of pattern.matchAll(/:([A-Za-z_]+)/g)) {
    if (permalinkTokens.includes(token)) continue;
    const nearest = nearestName(token, permalinkTokens);
    const message = `The pattern has the token “:${token}”, which means nothing. Known: :${permalinkTokens.join(' :')}.`;
    return complain(context, {
      code,
      message,
      hint: `permalink: ${pattern.replace(token, nearest ?? 'slug')}`,
    });
  }
  if (tellingTokens.test(pattern)) return pattern.startsWith('/') ? pattern : `/${pattern}`;
  const message = `The pattern “${pattern}” would give every article of a day the same URL.`;
  return complain(context, { code, message, hint: `permalink: ${pattern.replace(/\/?$/, '/')}:slug/` });
});

/** The code of a variant, in the spelling that Jianfan uses. */
export const variantTag = text.transform((name, context) => {
  const code = variantCode(name);
  if (code !== undefined) return code;
  const nearest = nearestName(name, variantCodes) ?? 'zh-Hant';
  const message = `“${name}” is no variant of Chinese that Jianfan writes. Known: ${variantCodes.join(', ')}.`;
  return complain(context, { code: 'config-variant-unknown', message, hint: `  - ${nearest}` });
});
