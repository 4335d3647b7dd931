/** Places in an HTML text whose content may be replaced, in document order. */
export class Slots {
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** What the place reads as, where that isn't what is there: a character for a reference to it. */
  readonly text: (string | null)[] = [];
  /** What is to be there; null to leave it. */
  readonly replacement: (string | null)[] = [];

  /** Adds a place after all others and gives its number. */
  add(from: number, to: number, text: string | null): number {
    this.text.push(text);
    this.replacement.push(null);
    this.to.push(to);
    return this.from.push(from) - 1;
  }

  /** Puts the replacements into the HTML; a place inside one that was replaced went with it. */
  apply(html: string): string {
    let result = '';
    let at = 0;
    for (let slot = 0; slot < this.from.length; slot++) {
      const replacement = this.replacement[slot];
      if (replacement == null || this.from[slot]! < at) continue;
      result += html.slice(at, this.from[slot]) + replacement;
      at = this.to[slot]!;
    }
    return at === 0 ? html : result + html.slice(at);
  }
}
