/** Tells whether a source holds all signs of a conflict, in their order. */
export function hasConflict(source: string): boolean {
  const ours = source.startsWith('<<<<<<< ') ? 0 : source.indexOf('\n<<<<<<< ');
  const middle = ours < 0 ? -1 : source.indexOf('\n=======\n', ours);
  return middle >= 0 && source.includes('\n>>>>>>> ', middle);
}
