/** Values nested deeper than this are not read. */
const mostLevels = 30;

/**
 * Reads the value that is written in a program at a place: lists, maps, texts, numbers. Nothing is run: of a call its
 * first argument counts (`navbar([…])`), and what must be computed is undefined. Comments are taken out before.
 */
export function readLiteral(code: string, at: number): unknown {
  return new LiteralReader(code, at).value(0);
}

/** Blanks the comments of a program; everything else stays in its place. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s,;{])\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
}

class LiteralReader {
  readonly #code: string;
  #at: number;

  constructor(code: string, at: number) {
    this.#code = code;
    this.#at = at;
  }

  value(level: number): unknown {
    this.#space();
    const character = this.#code.charAt(this.#at);
    if (level > mostLevels || character === '') return undefined;
    if (character === '{') return this.#map(level);
    if (character === '[') return this.#list(level, ']');
    if (/["'`]/.test(character)) return this.#text(character);
    const word = this.#match(/-?[\w$.]+/y);
    if (word === undefined) return undefined;
    this.#space();
    if (this.#code.charAt(this.#at) === '(') return this.#list(level, ')')[0];
    if (/^-?\d+(?:\.\d+)?$/.test(word)) return Number(word);
    return word === 'true' || word === 'false' ? word === 'true' : undefined;
  }

  #map(level: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.#at += 1;
    while (this.#isInside('}')) {
      const key = this.#match(/["']?([\w$@/-]+)["']?\s*:/y)?.replace(/["']|(?<!\s)\s*:$/g, '');
      if (key !== undefined) {
        const value = this.value(level + 1);
        if (value !== undefined && !Object.hasOwn(map, key)) map[key] = value;
      }
      this.#rest();
    }
    return map;
  }

  #list(level: number, end: string): unknown[] {
    const list: unknown[] = [];
    this.#at += 1;
    while (this.#isInside(end)) {
      list.push(this.value(level + 1));
      this.#rest();
    }
    return list;
  }

  /** A text that is put together from others is none. */
  #text(quote: string): string | undefined {
    const start = this.#at + 1;
    let end = start;
    while (end < this.#code.length && this.#code.charAt(end) !== quote)
      end += this.#code.charAt(end) === '\\' ? 2 : 1;
    this.#at = end + 1;
    const text = this.#code.slice(start, end);
    return quote === '`' && text.includes('${') ? undefined : text.replace(/\\(.)/gs, '$1');
  }

  /** Tells whether there is one more item, and goes to it; the end is passed. */
  #isInside(end: string): boolean {
    this.#space();
    const character = this.#code.charAt(this.#at);
    if (character === end) this.#at += 1;
    return character !== end && character !== '';
  }

  /** Passes over what is left of an item, with the comma after it. */
  #rest(): void {
    let depth = 0;
    for (; this.#at < this.#code.length; this.#at += 1) {
      const character = this.#code.charAt(this.#at);
      if (/["'`]/.test(character)) {
        this.#text(character);
        this.#at -= 1;
      } else if (/[[{(]/.test(character)) depth += 1;
      else if (/[\]})]/.test(character)) {
        if (depth === 0) return;
        depth -= 1;
      } else if (character === ',' && depth === 0) {
        this.#at += 1;
        return;
      }
    }
  }

  #space(): void {
    this.#match(/\s*/y);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#code)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}
