import type { YAMLError } from 'yaml';
import type { PhraseId } from '../diagnostics/catalogue.ts';
import type { Phrase } from '../diagnostics/values.ts';

/** What the parser's codes mean to an author; all others are something that doesn't belong there. */
const reasons: Partial<Record<YAMLError['code'], PhraseId>> = {
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-multiline-key',
  BAD_SCALAR_START: 'yaml-start',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_ALIAS: 'yaml-alias',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  MULTIPLE_DOCS: 'yaml-documents',
};

/** Says in the author's language why a text is not YAML. */
export function yamlReason({ code, message }: Pick<YAMLError, 'code' | 'message'>): Phrase {
  const missing = code === 'MISSING_CHAR' ? signOf(message) : undefined;
  if (missing !== undefined) return { phrase: 'yaml-missing', values: { sign: missing } };
  return { phrase: reasons[code] ?? 'yaml-unexpected' };
}

/** The parser says `Missing closing "quote`, `Flow sequence … must end with a ]`, `Missing , between flow … items`. */
function signOf(message: string): string | undefined {
  return /closing (["'])|(?:end with an? |Missing )([\]},:])/.exec(message)?.slice(1).find(Boolean);
}
