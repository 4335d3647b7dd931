import { fieldsKind } from './facts.ts';
import { readNumber, type ReadNames } from './names.ts';

/** Fields that were read together; there are few such sets, and each leads to those with one field more. */
interface FieldSet {
  kind: number;
  names: readonly string[];
  next: Map<string, FieldSet>;
}

/** What one page or part has read so far. */
interface Frame {
  reads: Set<number>;
  /** Fields by the number of their post or term. */
  fields: Map<number, FieldSet>;
}

/**
 * Notes what is read while pages are made, each page's reads under its number. A part that many pages share is noted
 * once under a number of its own, which is then what its pages have read.
 */
export class Recorder {
  /** Pages and parts → facts and parts that they were made from. Parts come before what shows them. */
  readonly made = new Map<number, readonly number[]>();
  readonly names: ReadNames;
  readonly #frames: Frame[] = [];
  readonly #sets = new Map<string, FieldSet>();
  readonly #noFields: FieldSet;

  constructor(names: ReadNames) {
    this.names = names;
    this.#noFields = this.#setOf([]);
  }

  /** Makes a page or part, and notes its reads; those of another variant add to what is noted. */
  record<T>(owner: number, make: () => T): T {
    const frame: Frame = { reads: new Set(), fields: new Map() };
    this.#frames.push(frame);
    try {
      return make();
    } finally {
      this.#frames.pop();
      this.#note(owner, frame);
    }
  }

  /** Notes a fact or part for what is being made. */
  read(number: number): void {
    this.#frames.at(-1)?.reads.add(number);
  }

  /** Notes a field of a post or term, which is named by its number. */
  readField(entity: number, field: string): void {
    const fields = this.#frames.at(-1)?.fields;
    if (fields === undefined) return;
    const known = fields.get(entity) ?? this.#noFields;
    const grown = known.next.get(field) ?? this.#grow(known, field);
    if (grown !== known) fields.set(entity, grown);
  }

  #grow(known: FieldSet, field: string): FieldSet {
    const grown = known.names.includes(field) ? known : this.#setOf([...known.names, field]);
    known.next.set(field, grown);
    return grown;
  }

  #setOf(names: string[]): FieldSet {
    const kind = fieldsKind(names);
    let set = this.#sets.get(kind);
    if (set === undefined) this.#sets.set(kind, (set = { kind: -1, names, next: new Map() }));
    return set;
  }

  #note(owner: number, { reads, fields }: Frame): void {
    for (const [entity, set] of fields) {
      if (set.kind < 0) set.kind = this.names.kind(fieldsKind(set.names));
      reads.add(readNumber(set.kind, entity));
    }
    // Lists: a site has millions of these, and a set takes three times as much.
    const before = this.made.get(owner);
    if (before === undefined) this.made.set(owner, [...reads]);
    else if (!isSame(before, reads)) this.made.set(owner, [...new Set([...before, ...reads])]);
  }
}

/** Pages read the same in all variants, nearly always, and in the same order. */
function isSame(before: readonly number[], reads: ReadonlySet<number>): boolean {
  if (before.length !== reads.size) return false;
  let at = 0;
  for (const read of reads) if (before[at++] !== read) return false;
  return true;
}
