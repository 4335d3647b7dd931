import { visit, type Document, type YAMLError } from 'yaml';
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

/** Why a text is not YAML, in the author's language, and where that is to be seen. */
export interface YamlFault {
  reason: Phrase;
  offset: number;
}

/** Says what an error of the parser means to an author: what was never closed, where it was opened. */
export function yamlFault(error: YAMLError, document: Document.Parsed, text: string): YamlFault {
  const { code, message, pos } = error;
  const missing = code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? signOf(message) : undefined;
  const open = missing === undefined ? undefined : openingOf(missing, document, { text, before: pos[0] });
  if (open !== undefined)
    return { reason: { phrase: 'yaml-unclosed', values: { sign: text[open] ?? '' } }, offset: open };
  if (missing !== undefined && code === 'MISSING_CHAR')
    return { reason: { phrase: 'yaml-missing', values: { sign: missing } }, offset: pos[0] };
  return { reason: { phrase: reasons[code] ?? 'yaml-unexpected' }, offset: pos[0] };
}

const openings: Readonly<Record<string, string>> = { ']': '[', '}': '{', '"': '"', "'": "'" };

/** Finds the last bracket or quotation mark of a kind that is open where the parser gave up. */
function openingOf(
  sign: string,
  document: Document.Parsed,
  { text, before }: { text: string; before: number },
): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_, { range }) {
      const [start, end] = range ?? [-1, -1];
      const isOpen =
        text[start] === openings[sign] &&
        start < before &&
        (end >= before || end - 1 === start || text[end - 1] !== sign);
      if (isOpen) found = Math.max(found ?? 0, start);
    },
  });
  return found;
}

/** The parser says `Missing closing "quote`, `Flow sequence … must end with a ]`, `Missing , between flow … items`. */
function signOf(message: string): string | undefined {
  return /closing (["'])|(?:end with an? |Missing )([\]},:])/.exec(message)?.slice(1).find(Boolean);
}
