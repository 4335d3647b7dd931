import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Jianfan } from './peers/jianfan.ts';
import { summarizeProfile, threadOf, type CpuProfile, type SelfTime } from './profile.ts';
import { runMeasured } from './run-measured.ts';
import { figure, markdownTable } from './table.ts';

const shownPlaces = 14;

/** Profiles a cold build and says where its time went, thread by thread; the profiles stay in a folder for other tools. */
export async function profileColdBuild(jianfan: Jianfan, search: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jianfan-profile-'));
  jianfan.clean();
  const { seconds } = await runMeasured(jianfan.profiledBuild(search, folder));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .sort();
  const threads = files.map((name) => {
    const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile;
    const { busy, functions, rooms } = summarizeProfile(profile);
    const rows = Array.from({ length: shownPlaces }, (_, i) => [...cells(rooms[i]), ...cells(functions[i])]);
    return `#### ${threadOf(name)}, busy ${figure(busy)} s\n\n${markdownTable(columns, rows)}`;
  });
  return [`### CPU profile of a cold build, ${figure(seconds)} s`, `Files: ${folder}`, ...threads].join(
    '\n\n',
  );
}

const columns = [
  { title: 's', align: 'right' },
  { title: 'room', align: 'left' },
  { title: 's', align: 'right' },
  { title: 'function', align: 'left' },
] as const;

function cells(time: SelfTime | undefined): string[] {
  return time === undefined ? ['', ''] : [figure(time.seconds), time.place];
}
