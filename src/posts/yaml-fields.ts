import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { yamlFault } from '../config/yaml-reason.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { Position } from '../diagnostics/problem.ts';
import type { Phrase } from '../diagnostics/values.ts';
import type { Field, FieldBlock, FieldValue } from './field.ts';
import { salvageYaml } from './yaml-salvage.ts';
import { withQuotedHashtags } from './yaml-hashtags.ts';
import { withWholeTexts } from './yaml-comments.ts';
import { withPlainLists } from './yaml-lists.ts';
import { withoutTabs } from './yaml-tabs.ts';

/** The failsafe schema leaves all scalars text; syntax errors are placed by us, which keeps bad input linear. */
const parseOptions = {
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'silent',
} as const;

/** Nested deeper than any frontmatter; what is below is left out. */
const deepest = 12;

/** Values a block may hold, aliases followed: an alias bomb ends here, and is reported. */
const mostValues = 200_000;

/** Reads a YAML block. Its errors cost the keys they are in, not the others. */
export function readYamlFields(block: string): FieldBlock {
  const whole = withWholeTexts(withQuotedHashtags(block));
  const { text: spaced, position: tab } = withoutTabs(whole.text);
  const { text, problems: lists } = withPlainLists(spaced);
  const problems = [...whole.problems, ...lists, ...(tab === undefined ? [] : [tabProblem(tab)])];
  const read = readYamlEntries(text);
  if ('fields' in read) return { fields: read.fields, problems };
  const salvaged = salvageYaml(text, (part) => {
    const entries = readYamlEntries(part);
    return 'fields' in entries ? entries.fields : undefined;
  });
  return { fields: salvaged.fields, problems: [...problems, ...salvaged.problems] };
}

function tabProblem(position: Position): FieldBlock['problems'][number] {
  return createProblem('frontmatter-tab-indent', { file: '', position });
}

/** Reads a valid YAML map as fields; else tells the first fault and its place. */
export function readYamlEntries(text: string): { fields: Field[] } | { reason: Phrase; position: Position } {
  const lines = new LineIndex(text);
  const at = (offset: number) => lines.position(offset);
  try {
    const document = parseDocument(text, parseOptions);
    const [error] = document.errors;
    if (error !== undefined) {
      const { reason, offset } = yamlFault(error, document, text);
      return { reason, position: at(offset) };
    }
    const { contents } = document;
    if (isMap(contents)) return { fields: fieldsOf(document, contents, at) };
    if (contents === null || (isScalar(contents) && contents.value === '')) return { fields: [] };
    return { reason: { phrase: 'yaml-not-a-map' }, position: at(contents.range[0]) };
  } catch {
    // Brackets nested deeper than the stack, or aliases that grow: entry by entry, they lead nowhere.
    return { reason: { phrase: 'yaml-deep' }, position: { line: 1, column: 1 } };
  }
}

function fieldsOf(document: Document.Parsed, map: YAMLMap, at: (offset: number) => Position): Field[] {
  const reader = createValueReader(document);
  return map.items.map(({ key, value }) => ({
    key: reader.keyOf(key),
    value: reader.valueOf(value, 0),
    position: at(isNode(key) ? (key.range?.[0] ?? 0) : 0),
  }));
}

function createValueReader(document: Document.Parsed) {
  let values = 0;
  let known: ReadonlyMap<Alias, Node> | undefined;
  return { keyOf, valueOf };

  function targets(): ReadonlyMap<Alias, Node> {
    return (known ??= targetsOf(document));
  }

  function valueOf(node: unknown, depth: number): FieldValue {
    values += 1;
    if (values > mostValues) throw new RangeError('aliases grow without end');
    if (depth > deepest) return null;
    if (isScalar(node)) return unanchored(node, scalarValue(node));
    if (isSeq(node)) return node.items.map((item) => valueOf(item, depth + 1));
    if (isAlias(node)) {
      const target = targets().get(node);
      return target === undefined ? `*${node.source}` : valueOf(target, depth + 1);
    }
    if (isMap(node))
      return Object.fromEntries(
        node.items.map((pair: Pair) => [keyOf(pair.key), valueOf(pair.value, depth + 1)]),
      );
    return null;
  }

  function keyOf(node: unknown): string {
    const value = valueOf(node, deepest);
    return typeof value === 'string' ? value : '';
  }
}

/** Finds what each alias names, the last before it: `Alias.resolve` walks the whole document for each (3,000: minutes). */
function targetsOf(document: Document.Parsed): Map<Alias, Node> {
  const named = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = named.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined && node.anchor !== '') named.set(node.anchor, node);
    },
  });
  return targets;
}

/** `title: *重點*` and `title: &#58; 甲` name nothing: their authors wrote Markdown and HTML. */
function unanchored({ anchor }: { anchor?: string | undefined }, value: FieldValue): FieldValue {
  if (anchor === undefined || /^[\w-]+$/.test(anchor)) return value;
  return `&${anchor}${typeof value === 'string' && value !== '' ? ` ${value}` : ''}`;
}

/** Unquoted, these are YAML's words for nothing (YAML 1.2 §10.2.1.1). */
const nothing = new Set(['', '~', 'null', 'Null', 'NULL']);

/** Authors who know HTML comment their keys its way, which YAML takes as text. */
const htmlComment = /(?<!\s)\s*<!?--.*/s;

function scalarValue({ value, type }: { value: unknown; type?: string }): FieldValue {
  const text = String(value ?? '');
  if (type !== 'PLAIN') return text;
  const plain = text.includes('--') ? text.replace(htmlComment, '') : text;
  return nothing.has(plain) ? null : plain;
}
