// A link written as [[name]] names a post, where others give a path: its target keeps the brackets, in the body's
// placeholder and in the list of links, so that whoever resolves or reports it can tell.

/** Makes a target of the name that a wikilink gives. */
export function wikiTarget(name: string): string {
  return `[[${name}]]`;
}

/** Returns the name in a wikilink's target, without a fragment; undefined for any other target. */
export function wikiName(target: string): string | undefined {
  return target.startsWith('[[') && target.endsWith(']]') ? target.slice(2, -2) : undefined;
}

/** The fragment of a block's name; page and headings have other ids. */
export function blockPlace(id: string): string {
  return `block-${id}`;
}

const codeLike = /^[\w$.%]+$|^[^\p{L}]|[,;(){}<>=]/u;

/**
 * Tells whether what is in two brackets may be code, such as `[[Call]]` or `[[i, j]]`: if it names no page, it is
 * shown as it is, and no mistake.
 */
export function maybeCode(name: string): boolean {
  return codeLike.test(name);
}

/** Writes a reference as its author did, with a fragment inside the brackets. */
export function asWritten(reference: string): string {
  return reference.replace(/^\[\[([^\]]*)\]\](#.*)$/s, '[[$1$2]]');
}
