import { withoutOuterSlashes } from './address-parts.ts';

/** Says whether a file of the content is in a folder, which is named from the content's root or from any folder on. */
export function isInFolder(file: string, folder: string): boolean {
  const name = withoutOuterSlashes(folder).normalize('NFC');
  return name !== '' && (file.startsWith(`${name}/`) || file.includes(`/${name}/`));
}
