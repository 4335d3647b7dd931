import { relative } from 'node:path';
import { siteRoot } from '../project.ts';
import { contentHash } from './hash.ts';

/** Names a place by where it is in the project, so that other machines agree. */
export function placeKey(path: string): string {
  return contentHash(relative(siteRoot, path) || '.');
}
