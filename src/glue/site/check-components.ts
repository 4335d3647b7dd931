import { readdirSync, readFileSync } from 'node:fs';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { originalComponent, originalFolders } from '../bundle/theme-plugin.ts';
import type { ContentFile } from '../store/file-record.ts';
import { declaredProps, readProps } from './component-props.ts';

/** Reports theme components that replace no built-in one, and those that read props which the original does not get. */
export function checkComponents(components: ReadonlyMap<string, ContentFile>): Problem[] {
  return [...components].flatMap(([name, file]) => {
    const original = originalComponent(name);
    return original === undefined ? [unknownComponent(name, file)] : checkProps(name, file, original);
  });
}

function unknownComponent(name: string, { file }: ContentFile): Problem {
  const known = originalFolders
    .flatMap((folder) => readdirSync(folder))
    .filter((other) => other.endsWith('.astro'));
  const names = known.map((other) => other.slice(0, -'.astro'.length)).sort();
  const nearest = nearestName(name, names);
  return nearest === undefined
    ? createProblem('theme-component-unknown', { file, values: { name, names } })
    : createProblem('theme-component-unknown/near', { file, values: { name, nearest } });
}

function checkProps(component: string, { file, path }: ContentFile, original: string): Problem[] {
  const given = declaredProps(readFileSync(original, 'utf8')).map(({ name }) => name);
  const reported = new Set<string>();
  return readProps(readFileSync(path, 'utf8')).flatMap(({ name, position }) => {
    if (given.includes(name) || reported.has(name)) return [];
    reported.add(name);
    return [createProblem('theme-component-props', { file, position, values: { component, name, given } })];
  });
}
