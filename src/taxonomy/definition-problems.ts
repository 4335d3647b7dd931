import type { TagDefinition } from '../config/tags-file.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { slugify } from '../urls/slug.ts';
import { termKey } from './identity.ts';

/** Finds tags that `tags.yaml` defines twice, or whose aliases or addresses clash, once script, case and width are one. */
export function definitionProblems(tags: readonly TagDefinition[], file: string): Problem[] {
  const byKey = new Map<string, TagDefinition>();
  const bySlug = new Map<string, TagDefinition>();
  const problems: Problem[] = [];
  for (const tag of tags) {
    const earlier = byKey.get(termKey(tag.name));
    if (earlier !== undefined) problems.push(definedTwice(earlier, tag, file));
    byKey.set(termKey(tag.name), tag);
    const slug = slugify(tag.slug ?? tag.name);
    const owner = bySlug.get(slug);
    if (owner !== undefined && earlier === undefined) problems.push(sameSlug(owner, tag, slug, file));
    bySlug.set(slug, tag);
  }
  return [...problems, ...foreignAliases(tags, byKey, file)];
}

function definedTwice(earlier: TagDefinition, tag: TagDefinition, file: string): Problem {
  return createProblem('tag-definition-duplicate', {
    file,
    position: earlier.position,
    values: { earlier: earlier.name, later: tag.name, line: tag.position.line },
  });
}

function sameSlug(owner: TagDefinition, tag: TagDefinition, slug: string, file: string): Problem {
  return createProblem('tag-slug-duplicate', {
    file,
    position: tag.position,
    values: { tag: tag.name, slug, owner: owner.name, line: owner.position.line },
  });
}

/** An alias written just like a tag was reported when the file was read. */
function foreignAliases(
  tags: readonly TagDefinition[],
  byKey: ReadonlyMap<string, TagDefinition>,
  file: string,
): Problem[] {
  const owners = new Map<string, TagDefinition>();
  return tags.flatMap((tag) =>
    tag.aliases.flatMap((alias) => {
      const key = termKey(alias);
      const owner = byKey.get(key) ?? owners.get(key);
      if (owner === undefined) owners.set(key, tag);
      const own =
        key === termKey(tag.name) || owner === undefined || termKey(owner.name) === termKey(tag.name);
      if (own || owner.name === alias || owner.aliases.includes(alias)) return [];
      return createProblem('tag-alias-conflict', {
        file,
        position: tag.position,
        values: { alias, tag: tag.name, owner: owner.name },
      });
    }),
  );
}
