import { createProblem } from '../diagnostics/create-problem.ts';
import type { FieldBlock } from './field.ts';
import { readJsonFields } from './json-fields.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readTomlFields } from './toml-fields.ts';
import { readYamlFields } from './yaml-fields.ts';

/** Languages of frontmatter; `refused` stands for programs and everything unknown. */
export type FrontmatterLanguage = 'yaml' | 'toml' | 'json' | 'refused';

type Engine = (block: string) => FieldBlock;

/** Code units; a thousand aliases fit. Bad input of this length costs the parsers about a second. */
const longestBlock = 200_000;

/** What gray-matter calls for a block, by language. None of its own engines is left: its JavaScript one runs code. */
export const engines: Readonly<Record<string, Engine>> = {
  yaml: limited(readYaml),
  toml: limited(readTomlFields),
  json: limited(readJsonFields),
  javascript: () => ({ fields: [], problems: [] }),
  coffee: () => ({ fields: [], problems: [] }),
};

/** A parser for all of YAML takes 0.33 ms a post, a sixth of what a cold build costs the processor; few posts need it. */
function readYaml(block: string): FieldBlock {
  const fields = readPlainYaml(block);
  return fields === undefined ? readYamlFields(block) : { fields, problems: [] };
}

function limited(read: Engine): Engine {
  return (block) => (block.length > longestBlock ? { fields: [], problems: [tooLong] } : read(block));
}

const tooLong = createProblem('frontmatter-too-long', {
  file: '',
  position: { line: 1, column: 1 },
  values: { most: longestBlock },
});
