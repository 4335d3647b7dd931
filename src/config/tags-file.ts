import * as z from 'zod';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { Position, Problem } from '../diagnostics/problem.ts';
import { schemaProblem } from './schema-problem.ts';
import { text } from './site-fields.ts';
import { parseTolerantly } from './tolerant-parse.ts';
import { readYamlSettings } from './yaml-settings.ts';

/** The definition of a tag in `tags.yaml`. */
export interface TagDefinition {
  name: string;
  slug?: string;
  description?: string;
  /** Other names that mean the same tag; spellings in another script or case need none. */
  aliases: string[];
  position: Position;
}

const details = z.strictObject({
  description: text.optional(),
  slug: text.optional(),
  aliases: z.union([z.array(text), text.transform((alias) => [alias])]).default([]),
});

const described = text.transform((description): z.output<typeof details> => ({ description, aliases: [] }));

/** `tags.yaml`: names of tags, each with nothing, a description, or a map of details. */
const tagsSchema = z.record(z.string(), z.union([described, details]));

/** The content of `tags.yaml`, as people write it. */
export type TagsFileInput = z.input<typeof tagsSchema>;

const example = '客戶服務: { description: 櫃檯與電話, aliases: [客服] }';
const doc = { expects: 'expects-tag' as const, example };

/** Reads `tags.yaml`, in the order of the file. An absent file is the empty text; a mistake costs one tag's value. */
export function parseTagsFile(text: string, file: string): { tags: TagDefinition[]; problems: Problem[] } {
  const { data, source, problems } = readYamlSettings(text, file, example);
  const { value, issues } = parseTolerantly(tagsSchema, data);
  const tags = [...source.keys].map(([name, position]): TagDefinition => {
    // A tag may be called `constructor`, and `__proto__` is never a key of its own.
    const said = Object.hasOwn(value, name) ? value[name] : undefined;
    const { description, slug, aliases } = said ?? { aliases: [] };
    return {
      name: name.trim(),
      ...(description ? { description } : {}),
      ...(slug ? { slug } : {}),
      aliases,
      position,
    };
  });
  const context = { file, source, known: [], docOf: () => doc };
  const wrong = issues.map((issue) => schemaProblem(issue, context));
  return { tags, problems: [...problems, ...wrong, ...sharedAliases(tags, file)] };
}

/** Names equal to the letter only; identity across scripts is the taxonomy's to know. */
function sharedAliases(tags: readonly TagDefinition[], file: string): Problem[] {
  const owners = new Map(tags.map((tag) => [tag.name, tag]));
  const problems: Problem[] = [];
  for (const tag of tags) {
    for (const alias of tag.aliases) {
      const owner = owners.get(alias) ?? tag;
      if (owner === tag) owners.set(alias, tag);
      else {
        const values = { alias, tag: tag.name, owner: owner.name };
        problems.push(createProblem('tag-alias-conflict', { file, position: tag.position, values }));
      }
    }
  }
  return problems;
}
