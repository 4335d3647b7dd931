import type { SiteConfig } from '../config/site-config.ts';

/** Prints security.txt (RFC 9116). */
export function securityTxt(
  { contact, expires, policy }: NonNullable<SiteConfig['securityTxt']>,
  { url, languages }: { url: string; languages: readonly string[] },
): string {
  const lines = [
    ...contact.map((address) => `Contact: ${address}`),
    `Expires: ${expires}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
    `Preferred-Languages: ${[...languages, 'en'].join(', ')}`,
    `Canonical: ${url}`,
  ];
  return `${lines.join('\n')}\n`;
}
