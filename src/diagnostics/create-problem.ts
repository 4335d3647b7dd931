import type { MessageId, PlacesIn } from './catalogue.ts';
import { severities, type ProblemCode } from './codes.ts';
import type { Finding, Position, Problem, Severity } from './problem.ts';
import type { Value } from './values.ts';

/** What fills the places of a message. */
type ValuesFor<Id extends MessageId> = Readonly<Record<PlacesIn<Id>, Value>>;

/** Nothing where a message has no places. */
type ValuesField<Id extends MessageId> = [PlacesIn<Id>] extends [never]
  ? { values?: undefined }
  : { values: ValuesFor<Id> };

type ValuesArgument<Id extends MessageId> = [PlacesIn<Id>] extends [never] ? [] : [values: ValuesFor<Id>];

/** Where a problem is, and how bad if not as bad as its message has it. */
interface ProblemPlace {
  file: string;
  position?: Position | undefined;
  severity?: Severity;
}

/**
 * Makes a problem: `createProblem('date-guessed', { file, position, values: { key } })`. The first argument names
 * a message of the catalogue, which is a code or `code/name`.
 */
export function createProblem<Id extends MessageId>(id: Id, facts: ProblemPlace & ValuesField<Id>): Problem {
  return { ...findingOf(id), ...facts };
}

/** Says what was found, for whoever knows where: `{ ...finding('math-syntax', { reason }), file, position }`. */
export function finding<Id extends MessageId>(id: Id, ...[values]: ValuesArgument<Id>): Finding {
  return values === undefined ? findingOf(id) : { ...findingOf(id), values };
}

function findingOf(id: string): Finding {
  const code = codeOf(id);
  const severity = (severities as Partial<Record<string, Severity>>)[id] ?? severities[code];
  return id === code ? { code, severity } : { code, severity, id };
}

/** Gives the code that a message belongs to. */
export function codeOf(id: string): ProblemCode {
  const [code = ''] = id.split('/');
  return code as ProblemCode;
}
