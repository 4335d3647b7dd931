import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasStackTrace } from '../soak/stack-trace.ts';
import type { Lab } from './lab.ts';
import type { Situation } from './situation.ts';

const quiet = { stdio: 'ignore' } as const;

/** Mounting needs root; without it these are left out, and the table says so. */
function cannotMount(): string | undefined {
  return process.platform === 'linux' && process.getuid?.() === 0 ? undefined : 'needs root, to mount';
}

/** Runs work with a folder mounted, and takes it off again whatever happens. */
async function mounted<T>(folder: string, args: readonly string[], work: () => Promise<T>): Promise<T> {
  execFileSync('mount', [...args, folder], quiet);
  try {
    return await work();
  } finally {
    execFileSync('umount', ['-l', folder], quiet);
  }
}

/** The store is on a disk that has next to nothing left. */
async function fullStore(lab: Lab): Promise<string[]> {
  lab.edit();
  const sites = join(lab.cache, 'sites');
  const aside = `${sites}.aside`;
  renameSync(sites, aside);
  mkdirSync(sites);
  try {
    const size = `size=${4 + lab.random.below(400)}k`;
    return await mounted(sites, ['-t', 'tmpfs', '-o', size, 'tmpfs'], async () => {
      const result = await lab.run(['build', '--force']);
      const named = result.code === 0 || /full|space|No room|ENOSPC/i.test(result.output);
      return [
        ...(await lab.inspect(result)),
        ...(named ? [] : [`disk full isn’t said: ${result.output.slice(-500)}`]),
      ];
    });
  } finally {
    rmSync(sites, { recursive: true, force: true });
    renameSync(aside, sites);
  }
}

/** The output is a small disk of its own, with little room left: files must be moved one by one, and don't all fit. */
async function fullOutput(lab: Lab): Promise<string[]> {
  lab.edit();
  rmSync(lab.out, { recursive: true, force: true });
  mkdirSync(lab.out);
  const found = await mounted(lab.out, ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs'], async () => {
    const fits = await lab.heal();
    const { bavail, bsize } = statfsSync(lab.out);
    const left = lab.random.below(200_000);
    writeFileSync(join(lab.out, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
    lab.edit();
    const result = await lab.run(['build', '--force']);
    const said = result.code === 0 || (/full|space/i.test(result.output) && result.output.includes('dist'));
    rmSync(join(lab.out, 'filler'), { force: true });
    return [
      ...fits.map((line) => `a mounted output: ${line}`),
      ...(hasStackTrace(result.output) ? [`a stack trace: ${result.output.slice(-600)}`] : []),
      ...(said ? [] : [`disk full isn’t said of the folder: ${result.output.slice(-500)}`]),
      ...(await lab.heal()),
    ];
  });
  rmSync(lab.out, { recursive: true, force: true });
  return [...found, ...(await lab.heal())];
}

/** Other commands write to a disk that has next to nothing left: each says so, and leaves nothing that looks whole. */
async function fullElsewhere(lab: Lab): Promise<string[]> {
  lab.edit();
  const found = await lab.heal();
  const small = join(lab.site, 'small');
  mkdirSync(small);
  for (const args of [
    ['build', '--read', '1/1'],
    ['build', '--render', '1/1', '--no-search'],
  ]) {
    const { code, output } = await lab.run(args);
    if (code !== 0) found.push(`${args.join(' ')}: ${output.slice(-400)}`);
  }
  const size = `size=${4 * (1 + lab.random.below(40))}k`;
  found.push(
    ...(await mounted(small, ['-t', 'tmpfs', '-o', size, 'tmpfs'], async () => {
      const wrong: string[] = [];
      for (const args of [
        ['merge', 'parts/1', '--out', 'small/merged'],
        ['build', '--read', '1/1', '--out', 'small/store'],
        ['build', '--render', '1/1', '--no-search', '--out', 'small/part'],
        ['import', 'content', '--to', 'small/moved'],
        ['init', 'small/new'],
      ]) {
        const { code, output } = await lab.run(args);
        const isSaid = code === 0 || /full|space|No room|ENOSPC/i.test(output);
        if (hasStackTrace(output)) wrong.push(`${args[0]}: a stack trace: ${output.slice(-600)}`);
        else if (!isSaid) wrong.push(`${args[0]}: disk full isn’t said: ${output.slice(-400)}`);
      }
      if (existsSync(join(small, 'part/part.json')) && !existsSync(join(small, 'part/site/index.html')))
        wrong.push('a part that isn’t whole can be merged');
      return wrong;
    })),
  );
  for (const folder of ['small', 'parts', 'stores'])
    rmSync(join(lab.site, folder), { recursive: true, force: true });
  return [...found, ...(await lab.heal())];
}

async function readOnly(lab: Lab): Promise<string[]> {
  lab.edit();
  const found = await mounted(lab.out, ['--bind', lab.out], async () => {
    execFileSync('mount', ['-o', 'remount,bind,ro', lab.out], quiet);
    const result = await lab.run(['build', ...(lab.random.below(2) === 0 ? ['--force'] : [])]);
    return lab.inspect(result);
  });
  return [...found, ...(await lab.heal())];
}

/** Something else is where the output should be. */
async function inTheWay(lab: Lab): Promise<string[]> {
  lab.edit();
  const aside = `${lab.out}.aside`;
  renameSync(lab.out, aside);
  const kind = lab.random.below(4);
  if (kind === 0) writeFileSync(lab.out, 'a file');
  else if (kind === 1) symlinkSync(join(lab.site, 'nowhere'), lab.out);
  else if (kind === 2) symlinkSync(aside, lab.out);
  else {
    mkdirSync(lab.out);
    writeFileSync(join(lab.out, 'letter.txt'), 'mine');
  }
  const result = await lab.run(['build']);
  const found = result.code === 0 || result.code === 1 ? [] : [`exit code ${result.code}`];
  if (kind === 3 && !existsSync(join(lab.out, 'letter.txt'))) found.push('a foreign folder was emptied');
  if (hasStackTrace(result.output)) found.push(`a stack trace: ${result.output.slice(-600)}`);
  rmSync(lab.out, { recursive: true, force: true });
  rmSync(join(lab.site, 'nowhere'), { recursive: true, force: true });
  renameSync(aside, lab.out);
  return [...found.map((line) => `${line} (kind ${kind})`), ...(await lab.heal())];
}

export const disks: readonly Situation[] = [
  { name: 'full disk: store', missing: cannotMount, run: fullStore },
  { name: 'full disk: output', missing: cannotMount, run: fullOutput },
  { name: 'full disk: shares, imports, a new site', missing: cannotMount, run: fullElsewhere },
  { name: 'read-only output', missing: cannotMount, run: readOnly },
  { name: 'something in the way', run: inTheWay },
];
