/** Says whether a command ended in a stack trace, which is no way to tell an author anything. */
export function hasStackTrace(output: string): boolean {
  return output.split('\n').some((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
}
