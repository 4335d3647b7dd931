/*
 * What a page was made from is kept between builds: tens of reads for each of tens of thousands of pages. A read has two
 * names, the kind of read and what was read; each is kept once, and a read is a number that holds the numbers of both.
 */

/**
 * Bits of a number that say what was read; those above them say the kind. A site of a million posts reads five million
 * things, in some forty kinds. With more bits numbers would no longer fit where V8 keeps small ones.
 */
const subjectBits = 24;
/** Kinds and things read that numbers can tell apart. */
export const mostKinds = 1 << (32 - subjectBits);
export const mostSubjects = 1 << subjectBits;
const subjectMask = mostSubjects - 1;

/** Gives names their numbers. */
export class ReadNames {
  readonly kinds: string[] = [];
  readonly subjects: string[] = [];
  readonly #kindNumbers = new Map<string, number>();
  readonly #subjectNumbers = new Map<string, number>();

  constructor(kinds: readonly string[] = [], subjects: readonly string[] = []) {
    for (const kind of kinds) this.kind(kind);
    for (const subject of subjects) this.subject(subject);
  }

  /** Gives the number of a kind, a new one for a new kind. */
  kind(name: string): number {
    return numberIn(this.kinds, this.#kindNumbers, name);
  }

  /** Gives the number of what is read. */
  subject(name: string): number {
    return numberIn(this.subjects, this.#subjectNumbers, name);
  }

  /** Says that more was read than numbers can tell apart; what was noted is then of no use. */
  get isFull(): boolean {
    return this.kinds.length > mostKinds || this.subjects.length > mostSubjects;
  }
}

function numberIn(list: string[], numbers: Map<string, number>, text: string): number {
  let number = numbers.get(text);
  if (number === undefined) {
    number = list.length;
    list.push(text);
    numbers.set(text, number);
  }
  return number;
}

/** Makes the number of a read. */
export function readNumber(kind: number, subject: number): number {
  return kind * mostSubjects + subject;
}

/** Gives the number of a read's kind. */
export function kindOf(read: number): number {
  return read >>> subjectBits;
}

/** Gives the number of what was read. */
export function subjectOf(read: number): number {
  return read & subjectMask;
}
