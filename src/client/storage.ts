/** Reads a stored choice; null where storage is off or full. */
export function recall(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Stores a choice, or forgets it when `value` is null; does nothing where storage is off. */
export function remember(storage: () => Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // A choice that can't be kept still holds for this page.
  }
}

/** Key of the switch of scripts that is used by keyboard: its number on the page, or `bar` for one of the reading bar's. */
export const usedKey = 'jianfan:switch';

/** Gives storage that outlives the visit. */
export const kept = (): Storage => localStorage;

/** Gives storage of this tab and visit. */
export const passing = (): Storage => sessionStorage;
