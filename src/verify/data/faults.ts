import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Position, Problem } from '../../diagnostics/problem.ts';
import type { ValueKind } from './kinds.ts';

/** Collects what a file of data lacks or has wrong, against the standard that it follows. */
export class Faults {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #kind: string;
  readonly #place: Position | undefined;

  /** `kind` names the standard, as in “RSS 2.0”; `place` is where the data begins, in a page. */
  constructor(file: string, kind: string, place?: Position) {
    this.#file = file;
    this.#kind = kind;
    this.#place = place;
  }

  /** Tells a value that isn't there or is empty. */
  required(path: string, value: string | undefined, position?: Position): void {
    if (value !== undefined && value.trim() !== '') return;
    const values = { kind: this.#kind, path };
    this.problems.push(createProblem('output-data-field', { ...this.#at(position), values }));
  }

  /** Tells a value that isn't of a kind; one that isn't there passes. */
  valid(path: string, value: string | undefined, { expects, test }: ValueKind, position?: Position): void {
    if (value === undefined || test(value)) return;
    const values = { kind: this.#kind, path, value, expects };
    this.problems.push(createProblem('output-data-field/value', { ...this.#at(position), values }));
  }

  /** Tells a value that is given twice where each must be another. */
  unique(path: string, values: readonly string[]): void {
    const seen = new Set<string>();
    for (const value of values) {
      if (seen.has(value))
        this.problems.push(
          createProblem('output-data-field/twice', {
            ...this.#at(),
            values: { kind: this.#kind, path, value },
          }),
        );
      seen.add(value);
    }
  }

  #at(position = this.#place): { file: string; position?: Position } {
    return { file: this.#file, ...(position === undefined ? {} : { position }) };
  }
}
