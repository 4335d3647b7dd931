/** What JSON holds. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells an object from lists and plain values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives a list as it is, one value as a list of it, and nothing as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Gives a text or number as text; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}
