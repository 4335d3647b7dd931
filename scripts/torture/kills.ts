import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedMark } from '../../src/glue/render/output-marker.ts';
import type { Lab } from './lab.ts';
import type { Situation } from './situation.ts';

/** Sends a signal at a random moment of a build. */
function killed(signal: NodeJS.Signals): Situation['run'] {
  return async (lab) => {
    lab.edit();
    const force = lab.random.below(3) === 0 ? ['--force'] : [];
    const moment = lab.random.below(4000);
    const result = await lab.run(['build', ...force], {
      onStart: (child) => void setTimeout(() => child.kill(signal), moment).unref(),
    });
    return [...(await lab.inspect(result, { mayBeAbsent: true })), ...(await lab.heal())];
  };
}

/** Kills a build while its files are put in place: the mark tells when. */
async function killedInPlace(lab: Lab): Promise<string[]> {
  lab.edit();
  const force = lab.random.below(2) === 0 ? ['--force'] : [];
  const later = lab.random.below(6);
  const result = await lab.run(['build', ...force], {
    onStart(child) {
      const looking = setInterval(() => {
        if (child.exitCode !== null || child.signalCode !== null) clearInterval(looking);
        else if (isUnfinished(lab.cache)) kill(child, later);
      }, 0);
    },
  });
  return [...(await lab.inspect(result, { mayBeAbsent: true })), ...(await lab.heal())];
}

function kill(child: ChildProcess, later: number): void {
  if (later === 0) child.kill('SIGKILL');
  else setTimeout(() => child.kill('SIGKILL'), later);
}

function isUnfinished(cache: string): boolean {
  try {
    const marks = join(cache, 'outputs');
    return readdirSync(marks).some((mark) => readFileSync(join(marks, mark), 'utf8') === unfinishedMark);
  } catch {
    return false;
  }
}

export const kills: readonly Situation[] = [
  { name: 'kill -9', run: killed('SIGKILL') },
  { name: 'Ctrl-C', run: killed('SIGINT') },
  { name: 'kill -9 in place', run: killedInPlace },
];
