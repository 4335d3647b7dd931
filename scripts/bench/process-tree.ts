import { readdirSync, readFileSync } from 'node:fs';

/** Watches the memory of a process and all its children. */
export interface MemoryWatch {
  /** Stops watching; gives the peak in megabytes, or undefined where the system has no /proc. */
  stop(): number | undefined;
}

const interval = 50;

/**
 * Samples resident memory of a process tree from /proc. The peak is the largest sum seen, or the largest
 * high-water mark (VmHWM) of a single process if that is more: short peaks between samples count too.
 */
export function watchMemory(pid: number): MemoryWatch {
  let peak: number | undefined;
  const sample = () => {
    const kilobytes = peakOfTree(pid);
    if (kilobytes > 0) peak = Math.max(peak ?? 0, kilobytes);
  };
  sample();
  const timer = setInterval(sample, interval);
  return {
    stop() {
      clearInterval(timer);
      return peak === undefined ? undefined : Math.round((peak * 1024) / 1e6);
    },
  };
}

function peakOfTree(root: number): number {
  let sum = 0;
  let highest = 0;
  for (const pid of treeOf(root)) {
    const status = read(`/proc/${pid}/status`);
    sum += kilobytesOf(status, 'VmRSS');
    highest = Math.max(highest, kilobytesOf(status, 'VmHWM'));
  }
  return Math.max(sum, highest);
}

/** Lists a process and its descendants, as far as they still live. */
function treeOf(root: number): number[] {
  const found = [root];
  for (let i = 0; i < found.length; i += 1) {
    const tasks = `/proc/${found[i]}/task`;
    for (const task of list(tasks))
      found.push(...read(`${tasks}/${task}/children`).split(' ').filter(Boolean).map(Number));
  }
  return found;
}

function kilobytesOf(status: string, field: string): number {
  const at = status.indexOf(`${field}:`);
  return at < 0 ? 0 : Number.parseInt(status.slice(at + field.length + 1), 10);
}

/** Gives the seconds of CPU that a process and its descendants have used; undefined where the system has no /proc. */
export function cpuOf(root: number): number | undefined {
  let ticks: number | undefined;
  for (const pid of treeOf(root)) {
    // Fields 14 to 17, counted from the end of the name, which may hold anything: own time, and that of ended children.
    const fields = read(`/proc/${pid}/stat`).split(') ').pop()?.split(' ').slice(11, 15).map(Number) ?? [];
    if (fields.length === 4) ticks = fields.reduce((sum, field) => sum + field, ticks ?? 0);
  }
  return ticks === undefined ? undefined : ticks / ticksPerSecond;
}

/** Of Linux, on every machine that Node runs on: sysconf(_SC_CLK_TCK). */
const ticksPerSecond = 100;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
