// What GitHub drops from a heading for its anchor: all but letters, marks, digits, connectors, hyphen and space.
const dropped = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/** Gives headings ids as GitHub does, unique in one body. */
export class Slugger {
  readonly #uses = new Map<string, number>();

  /** Makes an id of a heading's text: lower case, punctuation gone, spaces as hyphens, `-1` for a second one. */
  slug(text: string): string {
    return this.unique(text.toLowerCase().replace(dropped, '').replaceAll(' ', '-') || 'section');
  }

  /** Makes an id unique and remembers it. */
  unique(id: string): string {
    let result = id;
    let count = this.#uses.get(id);
    if (count !== undefined) {
      do result = `${id}-${++count}`;
      while (this.#uses.has(result));
      this.#uses.set(id, count);
    }
    this.#uses.set(result, 0);
    return result;
  }
}
