import { isPermalinkToken, tokensOf } from '../config/permalink-tokens.ts';
import type { Field } from './field.ts';
import { plainKey } from './keys.ts';

/** Tokens of the table whose values are keys of the frontmatter. */
const keyTokens = new Set(['abbrlink', 'id', 'lang']);

/** Reads the frontmatter keys that patterns name, `:abbrlink` or a site's own; undefined when there are none. */
export function readKeys(
  fields: readonly Field[],
  patterns: readonly string[],
): Record<string, string> | undefined {
  const keys: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name of patterns.flatMap(tokensOf)) {
    if (isPermalinkToken(name) && !keyTokens.has(name)) continue;
    const field = fields.find(({ key }) => plainKey(key) === plainKey(name));
    if (typeof field?.value === 'string' && field.value.trim() !== '') keys[name] = field.value.trim();
  }
  return Object.keys(keys).length === 0 ? undefined : keys;
}
