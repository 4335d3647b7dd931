import { textEnd, type PageBody, type PageJob, type WorkerRequest } from '../workers/protocol.ts';

/** What a template is given for a body; the body itself comes in where the page is written. No escaped text holds it. */
export const bodySlot = '<!--body-->';

/** Pages on their way to a thread. */
export class PageBatch {
  readonly #jobs: PageJob[] = [];
  readonly #texts: string[] = [];
  #units = 0;

  /** Adds a page as its template gave it, with the body for the slot in it. */
  add(job: Omit<PageJob, 'body'>, html: string, body: PageBody | undefined): void {
    if (body === undefined) {
      this.#addText(html);
      this.#jobs.push(job);
      return;
    }
    const slot = html.indexOf(bodySlot);
    if (slot < 0) throw new Error(`${job.out}: its template has no place for a body.`);
    this.#addText(html.slice(0, slot));
    this.#addText(html.slice(slot + bodySlot.length));
    this.#jobs.push({ ...job, body });
  }

  #addText(text: string): void {
    this.#texts.push(text.includes(textEnd) ? text.replaceAll(textEnd, '\ufffd') : text); // as browsers read it
    this.#units += text.length + 1;
  }

  /** Has the pages written by whoever `send` asks; their texts are in borrowed memory until it answers. */
  async write<T>(memory: TextMemory, send: (request: WorkerRequest) => Promise<T>): Promise<T> {
    const text = memory.borrow(this.#units * 2);
    const bytes = Buffer.from(text);
    let at = 0;
    for (const part of this.#texts) {
      at += bytes.write(part, at, 'utf16le');
      at += bytes.write(textEnd, at, 'utf16le');
    }
    const answer = await send({ type: 'pages', jobs: this.#jobs, text, units: this.#units });
    memory.giveBack(text);
    return answer;
  }
}

/** Memory that threads share. It is used again and again: what is thrown away has V8 collect garbage all the time. */
export interface TextMemory {
  borrow(bytes: number): SharedArrayBuffer;
  giveBack(memory: SharedArrayBuffer): void;
}

/** Blocks are whole multiples of it, so that one serves the next batch too. */
const blockSize = 1 << 22;

/** Starts with no memory; there will be as much as is borrowed at a time. */
export function createTextMemory(): TextMemory {
  const free: SharedArrayBuffer[] = [];
  return {
    borrow(bytes) {
      const at = free.findIndex(({ byteLength }) => byteLength >= bytes);
      return (
        free.splice(at, at < 0 ? 0 : 1)[0] ?? new SharedArrayBuffer(Math.ceil(bytes / blockSize) * blockSize)
      );
    },
    giveBack(memory) {
      free.push(memory);
    },
  };
}
