import type { Lab } from './lab.ts';

/** Something that befalls a build; tells what went wrong with it. */
export interface Situation {
  name: string;
  /** Once a run is enough: it takes long. */
  isHeavy?: boolean;
  /** Says why it can't be tried on this machine. */
  missing?(): string | undefined;
  run(lab: Lab): Promise<string[]>;
}
