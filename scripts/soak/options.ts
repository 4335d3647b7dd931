/** How long a soak goes on, and with which seeds. */
export interface SoakOptions {
  seed: number;
  /** Says whether there is time for another round. */
  hasTime(): boolean;
  /** Rounds to run at most. */
  rounds: number;
  seconds(): string;
}

/** The options that fuzz and torture have in common. */
export const soakFlags = {
  minutes: { type: 'string', default: '1' },
  seed: { type: 'string' },
  rounds: { type: 'string' },
} as const;

/** Reads the common options; without a seed, one of the clock's is taken, and printed. */
export function soakOptions(values: { minutes: string; seed?: string; rounds?: string }): SoakOptions {
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const minutes = Number(values.minutes);
  const seed = values.seed === undefined ? (Date.now() % 1_000_000) + 1 : Number(values.seed);
  if (!(minutes > 0) || !Number.isInteger(seed) || seed < 1) {
    console.error('--minutes takes a number above 0, --seed a whole number above 0.');
    process.exit(2);
  }
  const rounds = values.rounds === undefined ? Infinity : Number(values.rounds);
  return {
    seed,
    rounds,
    hasTime: () => elapsed() < minutes * 60,
    seconds: () => `${elapsed().toFixed(0).padStart(5)} s`,
  };
}
