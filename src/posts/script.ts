import type { Script } from '../config/variant.ts';
import type { Frontmatter } from './schema.ts';

/** Reads the script that a frontmatter names, or that the language it names is written in. */
export function readScript({ script, language }: Frontmatter): Script | undefined {
  if (script !== undefined) return script;
  const tag = (language ?? '').trim().toLowerCase().replaceAll('_', '-');
  if (/^zh-(?:hans|cn|sg|my)\b/.test(tag)) return 'hans';
  return /^zh-(?:hant|tw|hk|mo)\b/.test(tag) ? 'hant' : undefined;
}
