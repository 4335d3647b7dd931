import type { Script } from './variant.ts';

/** The terms that posts are published under. */
export interface PostLicence {
  /** 「CC BY-SA 4.0」, or whatever the site wrote. */
  name: string;
  /** The page of the terms, in the reader’s script where there is one. */
  url?: string;
}

const pattern = /^cc[\s-]*(by(?:[\s-]*(?:nc|nd|sa))*|0|zero)[\s-]*(\d\.\d)?$/i;

/** Reads `CC BY-NC-SA 4.0` in any spelling; other words, such as 「版權所有」, are shown as they are. */
export function readLicence(written: string, script: Script): PostLicence {
  const [, parts, version] = pattern.exec(written.normalize('NFKC').trim()) ?? [];
  if (parts === undefined) return { name: written };
  const deed = `deed.zh-${script}`;
  if (!/^by/i.test(parts))
    return { name: 'CC0 1.0', url: `https://creativecommons.org/publicdomain/zero/1.0/${deed}` };
  const elements = parts.toLowerCase().split(/[\s-]+/);
  const number = version ?? '4.0';
  return {
    name: `CC ${elements.join('-').toUpperCase()} ${number}`,
    url: `https://creativecommons.org/licenses/${elements.join('-')}/${number}/${deed}`,
  };
}
