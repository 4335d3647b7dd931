/** A character of Simplified that stands for several of Traditional: the words around it tell which. */
export interface ContextRule {
  /** The character, as a UTF-16 unit. */
  unit: number;
  /** What it is in Traditional, where the rule holds. */
  becomes: string;
  /** What it costs as a word then, in hundredths of a nat. */
  cost: number;
  /** Whether the character at `at` is that one. */
  holds(text: Uint16Array, at: number, end: number): boolean;
}
