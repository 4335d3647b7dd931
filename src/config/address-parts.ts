/** Takes the slashes from the end of an address or a path. */
export function withoutEndSlashes(path: string): string {
  return path.replace(/(?<!\/)\/+$/, ''); // begun at the first slash of a run alone: linear in what it reads
}

/** Takes the slashes from both ends of the name of a folder. */
export function withoutOuterSlashes(folder: string): string {
  return withoutEndSlashes(folder.replace(/^\/+/, ''));
}

/** Gives an address without its query and its fragment. */
export function withoutQuery(address: string): string {
  return address.replace(/[?#].*/s, '');
}
