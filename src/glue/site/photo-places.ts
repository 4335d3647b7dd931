import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isPhotoName } from '../images/photo-file.ts';
import type { ImageStore } from '../images/store.ts';
import type { StaticFile } from './static-files.ts';

/** Tells which photos that are published as they are say where they were taken. */
export function photoPlaces(
  files: ReadonlyMap<string, StaticFile>,
  { tellsPlace }: Pick<ImageStore, 'tellsPlace'>,
): Problem[] {
  return [...files]
    .filter(([name, { source }]) => isPhotoName(name) && tellsPlace(source))
    .map(([name, { source }]) =>
      createProblem('static-file-place', { file: source.file, values: { path: `/${name}` } }),
    );
}
