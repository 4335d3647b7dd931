import type { Script } from '../../config/variant.ts';
import { checkedText } from '../../posts/checked-text.ts';
import { validateFrontmatter } from '../../posts/frontmatter.ts';
import { normalizeFrontmatter } from '../../posts/normalize.ts';
import type { Glossary } from '../../posts/post.ts';
import { readScript } from '../../posts/script.ts';
import { splitPost } from '../../posts/split.ts';
import { detectScript } from '../detect.ts';
import { blank, proseOf } from '../lint/prose.ts';
import type { SourceText } from '../writer.ts';

/** A post as a proof-reader needs it: what people read of it, at the places of the file. */
export interface ReadablePost {
  /** The file as it is. */
  text: string;
  /** What people read, all else blanked out; offsets as in the file. */
  prose: string;
  /** Where the body begins. */
  bodyStart: number;
  source: SourceText & { glossary?: Glossary };
}

/** Reads a post's file; `fallback` is the script of texts that don't show their own. */
export function readPost(text: string, file: string, fallback: Script): ReadablePost {
  const { fields = [], firstLine } = splitPost(text, file);
  const { data } = validateFrontmatter(normalizeFrontmatter(fields, file), file);
  const checked = checkedText(text, firstLine);
  const names = checked.fields.filter(({ isName }) => isName);
  const prose = blank(proseOf(checked.text), names);
  const detected = detectScript(prose).script;
  const script = readScript(data) ?? (detected === 'none' ? fallback : detected);
  return {
    text,
    prose,
    bodyStart: startOfLine(text, firstLine),
    source: {
      script,
      ...(data.convert === undefined ? {} : { convert: data.convert }),
      ...(data.glossary === undefined ? {} : { glossary: data.glossary }),
    },
  };
}

function startOfLine(text: string, line: number): number {
  const lineEnd = /\r\n?|\n/g;
  for (let count = 1; count < line; count += 1) if (!lineEnd.test(text)) return text.length;
  return lineEnd.lastIndex;
}
