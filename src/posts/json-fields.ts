import { createProblem } from '../diagnostics/create-problem.ts';
import type { FieldBlock } from './field.ts';
import { readYamlEntries } from './yaml-fields.ts';

/** Reads a JSON block, with or without its outer braces (Hexo leaves them out). YAML 1.2 reads all JSON, with places. */
export function readJsonFields(block: string): FieldBlock {
  const object = block.trimStart().startsWith('{') ? block : `{${block}}`;
  const read = readYamlEntries(object);
  if ('fields' in read) return { fields: read.fields, problems: [] };
  const { reason, position } = read;
  const problem = createProblem('frontmatter-json-syntax', { file: '', position, values: { reason } });
  return { fields: [], problems: [problem] };
}
