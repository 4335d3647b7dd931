import { createProblem } from '../diagnostics/create-problem.ts';
import type { FieldBlock } from './field.ts';
import { readYamlEntries } from './yaml-fields.ts';

/** Reads a JSON block, with or without its outer braces (Hexo leaves them out). YAML 1.2 reads all JSON, with places. */
export function readJsonFields(block: string): FieldBlock {
  const object = block.trimStart().startsWith('{') ? block : `{${block}}`;
  const read = readYamlEntries(object);
  if ('fields' in read) return { fields: read.fields, problems: [] };
  const message = `The frontmatter is not valid JSON, so none of it could be used. ${read.message}`;
  const hint =
    'Keys and texts stand between double quotes, with a comma after each but the last:\n"title": "標題",';
  const { position } = read;
  return {
    fields: [],
    problems: [createProblem('frontmatter-json-syntax', { file: '', position, message, hint })],
  };
}
