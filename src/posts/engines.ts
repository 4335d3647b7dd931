import type { FieldBlock } from './field.ts';
import { readJsonFields } from './json-fields.ts';
import { readTomlFields } from './toml-fields.ts';
import { readYamlFields } from './yaml-fields.ts';

/** Languages of frontmatter; `refused` stands for programs and everything unknown. */
export type FrontmatterLanguage = 'yaml' | 'toml' | 'json' | 'refused';

/** What gray-matter calls for a block, by language. None of its own engines is left: its JavaScript one runs code. */
export const engines: Readonly<Record<string, (block: string) => FieldBlock>> = {
  yaml: readYamlFields,
  toml: readTomlFields,
  json: readJsonFields,
  javascript: () => ({ fields: [], problems: [] }),
  coffee: () => ({ fields: [], problems: [] }),
};
