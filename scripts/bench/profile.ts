/** The part of a V8 CPU profile that is read here. */
export interface CpuProfile {
  nodes: readonly { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: readonly number[];
  /** Microseconds before each sample. */
  timeDeltas: readonly number[];
}

/** Time spent in a place itself, not in what it calls. */
export interface SelfTime {
  place: string;
  seconds: number;
}

/** Where a thread's time went, largest first. */
export interface ThreadProfile {
  /** Rooms of `src/`, packages, the runtime. */
  rooms: SelfTime[];
  functions: SelfTime[];
  /** Seconds that the thread was busy. */
  busy: number;
}

/** Sums the samples of a profile by room and by function; waiting is left out. */
export function summarizeProfile(profile: CpuProfile): ThreadProfile {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const rooms = new Map<string, number>();
  const functions = new Map<string, number>();
  profile.samples.forEach((id, index) => {
    const frame = frames.get(id);
    if (frame === undefined || frame.functionName === '(idle)' || frame.functionName === '(program)') return;
    const seconds = (profile.timeDeltas[index] ?? 0) / 1e6;
    const room = roomOf(frame.url, frame.functionName);
    add(rooms, room, seconds);
    add(
      functions,
      `${frame.functionName || '(anonymous)'} ${fileOf(frame.url)}:${frame.lineNumber + 1}`,
      seconds,
    );
  });
  const sorted = largestFirst(rooms);
  return {
    rooms: sorted,
    functions: largestFirst(functions),
    busy: sorted.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** Names a profile's thread by the thread id in the file name that Node gives it: `CPU.<date>.<time>.<pid>.<thread>.<n>`. */
export function threadOf(fileName: string): string {
  const thread = fileName.split('.')[4];
  return thread === '0' ? 'main thread' : `worker ${thread}`;
}

function roomOf(url: string, functionName: string): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'V8';
  if (url.startsWith('node:')) return 'node';
  if (url.startsWith('wasm:')) return 'wasm';
  const parts = url.split('/');
  const modules = parts.lastIndexOf('node_modules');
  if (modules >= 0)
    return parts.slice(modules + 1, modules + (parts[modules + 1]?.startsWith('@') ? 3 : 2)).join('/');
  if (parts.includes('.jianfan')) return 'templates';
  const source = parts.lastIndexOf('src');
  return source < 0 ? (parts.at(-1) ?? url) : parts.slice(source, -1).slice(0, 3).join('/');
}

function fileOf(url: string): string {
  return url.split('/').slice(-2).join('/');
}

function add(sums: Map<string, number>, key: string, seconds: number): void {
  sums.set(key, (sums.get(key) ?? 0) + seconds);
}

function largestFirst(sums: ReadonlyMap<string, number>): SelfTime[] {
  return [...sums].map(([place, seconds]) => ({ place, seconds })).sort((a, b) => b.seconds - a.seconds);
}
