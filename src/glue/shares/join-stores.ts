import { join } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { RecordState } from '../store/record-state.ts';
import type { Share } from '../store/share.ts';
import { findShareStores, loadShare, type ShareStore } from '../store/share-store.ts';

/** All records of a site, from the stores of its shares. */
export interface JoinedStores {
  state: RecordState;
  problems: Problem[];
}

/**
 * Joins the stores below a folder. Each share must be there once, made from the same settings by the same version, whose
 * key is given; what isn't is told by name.
 */
export function joinStores(folder: string, { of }: Share, key: string): JoinedStores {
  const problems: Problem[] = [];
  const found = new Map<number, ShareStore>();
  for (const store of findShareStores(folder)) {
    const name = `${store.share.number}/${store.share.of}`;
    const fails = (id: 'share-foreign' | 'share-foreign/cut' | 'share-foreign/twice') =>
      problems.push(createProblem(id, { file: store.folder, values: { share: name, of } }));
    if (store.share.of !== of) fails('share-foreign/cut');
    else if (store.key !== key) fails('share-foreign');
    else if (found.has(store.share.number)) fails('share-foreign/twice');
    else found.set(store.share.number, store);
  }
  const states: RecordState[] = [];
  for (let number = 1; number <= of; number++) {
    const store = found.get(number);
    const share = `${number}/${of}`;
    const place = store?.folder ?? join(folder);
    const state = store && loadShare(store, folder);
    if (state !== undefined) states.push(state);
    else if (problems.length === 0)
      problems.push(createProblem('share-missing', { file: place, values: { share } }));
  }
  const sorted = states.flatMap(({ records }) => [...records]).sort(([a], [b]) => (a < b ? -1 : 1));
  const close = () => states.forEach((state) => state.close());
  return { state: { ingestKey: key, records: new Map(sorted), lines: 0, close }, problems };
}
