import type { FieldValue } from './field.ts';

/**
 * Lists all texts in a value, however nested, in order. A map is what YAML makes of `- C: a tour`, so it is put back;
 * where the map has a name, `- name: 零售`, that is the text.
 */
export function textsOf(value: FieldValue): string[] {
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value['name'] === 'string') return [value['name']];
  return Object.entries(value).map(([key, inner]) => [key, ...textsOf(inner)].join(': '));
}
