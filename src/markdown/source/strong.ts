import { collectRuns, type Run } from './strong-runs.ts';
import type { Stretch } from './inline.ts';

// Chinese has no spaces around words, so that a `**` between Hanzi may open or close. A parser that pairs from the left
// lets a stray one turn all that follow around; here the pairing that makes most sense of a whole paragraph is chosen.

/** What a `**` does; `undefined` leaves it to the parser. */
export type Role = 'open' | 'close' | 'text';

const nested = 4;
const stray = 3;
const deepest = 2;
const mostRuns = 200;

interface State {
  cost: number;
  roles: Role[];
}

/** Decides once for a stretch what each `**` in it does, by offset. */
export function strongRoles(stretch: Stretch): ReadonlyMap<number, Role> {
  return (stretch.strong ??= decide(collectRuns(stretch)));
}

function decide(groups: readonly (readonly Run[])[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const runs of groups) {
    if (runs.length === 0 || runs.length > mostRuns) continue;
    for (const [index, role] of cheapest(runs).entries()) {
      const run = runs[index];
      if (run) roles.set(run.at, role);
    }
  }
  return roles;
}

/** Finds the roles that cost least; strays cost less the further back they are, as a parser pairs from the left. */
function cheapest(runs: readonly Run[]): Role[] {
  let states: (State | undefined)[] = [{ cost: 0, roles: [] }];
  for (const [index, run] of runs.entries()) {
    const next: (State | undefined)[] = [];
    const literal = stray - index / 1000;
    for (const [depth, state] of states.entries()) {
      if (state === undefined) continue;
      keep(next, depth, state, literal + depth, 'text');
      if (run.open < Infinity && depth < deepest)
        keep(next, depth + 1, state, run.open + (depth > 0 ? nested : 0), 'open');
      if (run.close < Infinity && depth > 0) keep(next, depth - 1, state, run.close, 'close');
    }
    states = next;
  }
  return states[0]?.roles ?? [];
}

function keep(states: (State | undefined)[], depth: number, from: State, cost: number, role: Role): void {
  const total = from.cost + cost;
  if (total < (states[depth]?.cost ?? Infinity))
    states[depth] = { cost: total, roles: [...from.roles, role] };
}
