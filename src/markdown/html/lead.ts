import { decodeHTML } from 'entities';
import { widthBefore } from '../characters.ts';

const enoughUnits = 300;
/** A `<!-- more -->` far down doesn't make an excerpt of half the post. */
const mostUnits = 1000;

/** Collects the readable text of a body's first blocks. */
export class Lead {
  #text = '';
  #gap = true;
  #done = false;
  #atBreak = false;
  readonly #limit: number;

  /** Takes whether the author marked the lead's end somewhere. */
  constructor(marked = false) {
    this.#limit = marked ? mostUnits : enoughUnits;
  }

  /** Whether more text would be ignored. */
  get done(): boolean {
    return this.#done;
  }

  /** Adds escaped text. */
  add(html: string): void {
    const text = (html.includes('&') ? decodeHTML(html) : html).replaceAll('\n', ' ');
    if (this.#gap && text.trim() === '') return;
    if (!this.#gap)
      this.#text += endsSentence(this.#text) ? text.trimStart() : text; // lines of a poem
    else this.#text += (endsSentence(this.#text) ? '' : ' ') + text.trimStart();
    this.#gap = false;
    if (this.#text.length > mostUnits) this.#done = true;
  }

  /** Ends a block; once there is enough text, the lead is complete. */
  endBlock(): void {
    this.#gap = true;
    if (this.#text.length >= this.#limit) this.#done = true;
  }

  /** Ends the lead where the author marked it. */
  endHere(): void {
    if (this.#done || this.#text === '') return;
    this.#atBreak = true;
    this.#done = true;
  }

  /** Returns the lead: all of it up to the author's mark, else about 300 characters to the end of a sentence. */
  finish(): string {
    const text = this.#text.trim();
    const most = this.#atBreak ? mostUnits : enoughUnits;
    if (text.length <= most) return text;
    let cut = text.slice(0, most);
    if (!cut.isWellFormed()) cut = cut.slice(0, -1);
    const sentence = Math.max(...['。', '！', '？', '. ', '」', '…'].map((sign) => cut.lastIndexOf(sign)));
    return sentence > most / 2 ? cut.slice(0, sentence + 1) : `${cut}…`;
  }
}

/** Tells whether nothing has to be between a text and the next block's: at the start, or after 。 and the like. */
function endsSentence(text: string): boolean {
  return text === '' || widthBefore(text, text.length) === 3;
}
