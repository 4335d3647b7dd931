import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const module = new URL('./uninterrupted.ts', import.meta.url).href;

/** Runs a program in a process of its own, since a signal ends the one that gets it. */
function run(program: string) {
  const source = `import { uninterrupted } from '${module}';\n${program}`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' });
  return { out: child.stdout, status: child.status, signal: child.signal };
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('work is done before %s is told', (signal) => {
  const program = `const done = await uninterrupted(() => {
    process.kill(process.pid, '${signal}');
    return 'whole';
  });
  console.log(JSON.stringify(done));`;
  expect(run(program)).toEqual({
    out: `${JSON.stringify({ result: 'whole', signal })}\n`,
    status: 0,
    signal: null,
  });
});

it('a signal that comes later ends the process', () => {
  const program = `await uninterrupted(() => undefined);
  console.log('done');
  process.kill(process.pid, 'SIGINT');
  setTimeout(() => console.log('late'), 1000);`;
  expect(run(program)).toEqual({ out: 'done\n', status: null, signal: 'SIGINT' });
});

it('work that fails fails as it would', () => {
  const program = `await uninterrupted(() => { throw new Error('full'); }).catch(({ message }) => console.log(message));`;
  expect(run(program)).toEqual({ out: 'full\n', status: 0, signal: null });
});
