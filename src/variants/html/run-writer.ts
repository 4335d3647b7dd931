import type { PassageContext, PassageWriter } from '../passage.ts';
import { isBalanced } from './balance.ts';
import type { Slots } from './slots.ts';

/** Writes runs, slots whose texts belong together, through a passage writer. */
export class RunWriter {
  readonly #html: string;
  readonly #slots: Slots;
  readonly #passages: PassageWriter;
  readonly #context: PassageContext;

  constructor(html: string, slots: Slots, passages: PassageWriter, context: PassageContext) {
    this.#html = html;
    this.#slots = slots;
    this.#passages = passages;
    this.#context = context;
  }

  /** Converts a run and gives each of its slots what it reads as then. */
  write(run: readonly number[]): void {
    const slots = this.#slots;
    const passages = this.#passages;
    const html = this.#html;
    const { input, output } = passages;
    if (run.length === 0) return;
    const starts: number[] = [];
    input.length = 0;
    for (const slot of run) {
      starts.push(input.length);
      const text = slots.text[slot];
      if (text == null) input.append(html, slots.from[slot], slots.to[slot]);
      else input.append(text);
    }
    starts.push(input.length);
    if (!passages.write(this.#context, run.length > 1)) return;
    if (run.length === 1) {
      this.#replace(run[0]!, output.toString());
    } else {
      const { map } = passages;
      run.forEach((slot, i) => this.#replace(slot, output.toString(map[starts[i]!], map[starts[i + 1]!])));
      this.#dropMarkup(run, starts);
    }
    if (output.length === 0) this.#dropParagraph(run);
  }

  /** Puts quotes around a value that had none, if it was replaced: it may have a space now. */
  quote(run: readonly number[]): void {
    const slots = this.#slots;
    if (run.every((slot) => slots.replacement[slot] == null)) return;
    const text = run.map(
      (slot) => slots.replacement[slot] ?? this.#html.slice(slots.from[slot], slots.to[slot]),
    );
    for (const slot of run) slots.replacement[slot] = '';
    slots.replacement[run[0]!] = `"${text.join('')}"`;
  }

  #replace(slot: number, replacement: string): void {
    const slots = this.#slots;
    const html = this.#html;
    const text = slots.text[slot] ?? html.slice(slots.from[slot], slots.to[slot]);
    if (replacement !== text) slots.replacement[slot] = replacement;
  }

  /** Takes out the tags that are in a wording which isn't shown, where they are complete elements. */
  #dropMarkup(run: readonly number[], starts: readonly number[]): void {
    const slots = this.#slots;
    const html = this.#html;
    let i = 1;
    for (const { from, to } of this.#passages.dropped) {
      while (i < run.length && starts[i]! <= from) i++;
      const first = i;
      while (i < run.length && starts[i]! < to) i++;
      if (i === first) continue;
      let markup = '';
      for (let j = first; j < i; j++) markup += html.slice(slots.to[run[j - 1]!], slots.from[run[j]!]);
      if (!isBalanced(markup)) continue;
      for (let j = first; j < i; j++) {
        slots.replacement[run[j - 1]!] ??= '';
        slots.to[run[j - 1]!] = slots.from[run[j]!]!;
      }
    }
  }

  /** A paragraph that held hidden rules alone would leave a gap on the page. */
  #dropParagraph(run: readonly number[]): void {
    const slots = this.#slots;
    const html = this.#html;
    const from = slots.from[run[0]!]!;
    const to = slots.to[run.at(-1)!]!;
    if (html.slice(from - 3, from) !== '<p>' || !html.startsWith('</p>', to)) return;
    slots.from[run[0]!] = from - 3;
    slots.to[run[0]!] = to + 4;
    slots.replacement[run[0]!] = '';
  }
}
