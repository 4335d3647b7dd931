/** Counts what happened in each situation, for a table at the end. */
export interface Tally {
  add(situation: string, outcome: string, count?: number): void;
  /** Prints situations × outcomes. */
  table(): string;
}

/** Starts counting. */
export function createTally(): Tally {
  const rows = new Map<string, Map<string, number>>();
  return {
    add(situation, outcome, count = 1) {
      const row = rows.get(situation) ?? new Map<string, number>();
      rows.set(situation, row);
      row.set(outcome, (row.get(outcome) ?? 0) + count);
    },
    table() {
      const outcomes = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
      const cells = [
        ['situation', ...outcomes],
        ...[...rows]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([situation, row]) => [
            situation,
            ...outcomes.map((outcome) => String(row.get(outcome) ?? '')),
          ]),
      ];
      const widths = ['', ...outcomes].map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
      return cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
    },
  };
}
