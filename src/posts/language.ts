import { withoutPostEnding } from './post-ending.ts';
import type { KeptMeta } from './post.ts';

/** What tells translations of one text from each other, and holds them together. */
export interface TextLanguage {
  /** BCP 47 tag without script and region: `zh`, `en`. */
  language: string;
  /** The same for all translations of a text. */
  text: string;
}

/** Languages that folders and file names are named by; others, such as `it`, are more often words. */
const languageCode =
  /^(zh|cn|en|ja|jp|ko|kr|fr|de|es|ru|pt|vi)(?:[-_](?:hans|hant|cn|tw|hk|sg|us|gb|jp|kr|br))?$/i;
const usualNames: Readonly<Record<string, string>> = { cn: 'zh', jp: 'ja', kr: 'ko' };

/** Something like a language other than Chinese in a path. */
const foreignPart = /(?:^|[/.])(?:en|jp|ja|kr|ko|fr|de|es|ru|pt|vi)(?:[-_][a-z]{2,4})?[/.]/i;

const longestCode = 'zh-hans'.length;

/**
 * Reads which text a post is, in which language: from `lang`, from `x.en.md`, or from a folder `en/`; Chinese where
 * nothing says otherwise.
 */
export function textLanguageOf({ file, kind, language }: KeptMeta): TextLanguage {
  const segments = withoutPostEnding(file.normalize('NFC')).split('/');
  const name = segments.pop() ?? '';
  const folders = segments.filter((segment) => codeIn(segment) === undefined);
  const inFolder = segments.map(codeIn).find((code) => code !== undefined);
  const [, stem = name, suffix = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
  const inName = codeIn(suffix);
  const found = language ?? inName ?? inFolder ?? 'zh';
  const plain = inName === undefined ? withoutEnding(name, found) : stem;
  const path = /^_?index$/i.test(plain) ? folders : [...folders, plain];
  return { language: found, text: `${kind}:${path.join('/').toLowerCase()}` };
}

/** Says cheaply whether a post may be in another language than Chinese: where none is, nothing is a translation. */
export function isMarkedForeign({ file, language = 'zh' }: KeptMeta): boolean {
  return language !== 'zh' || foreignPart.test(file);
}

/** `hello-en` is `hello` where frontmatter says that it is in English. */
function withoutEnding(name: string, language: string): string {
  const ending = /^(.+)[-_]([a-z]{2})$/i.exec(name);
  return ending?.[1] !== undefined && codeIn(ending[2] ?? '') === language ? ending[1] : name;
}

function codeIn(text: string): string | undefined {
  if (text.length > longestCode) return undefined;
  const code = languageCode.exec(text)?.[1]?.toLowerCase();
  return code === undefined ? undefined : (usualNames[code] ?? code);
}

/** Reads the language that a frontmatter names: `en-US` and `en_US` are `en`. Undefined where it is none. */
export function readLanguage(written: string | undefined): string | undefined {
  const tag = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec((written ?? '').trim())?.[1]?.toLowerCase();
  return tag === undefined ? undefined : (usualNames[tag] ?? tag);
}
