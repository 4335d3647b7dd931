/** What the lockfile says of a package. */
export interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

type Packages = Readonly<Record<string, LockedPackage>>;

/** Licences that an MIT project may depend on without being bound by more than notices (MPL: file by file). */
const compatible = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'MPL-2.0',
  // Fonts, which go along with any program; what is drawn with them is free.
  'OFL-1.1',
  // libvips, linked dynamically as sharp ships it
  'LGPL-3.0-or-later',
]);

/** Lists packages whose licence isn't known to be compatible with MIT. */
export function incompatiblePackages(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { license }]) => {
    if (path === '') return [];
    return isCompatible(license ?? '') ? [] : `${nameOf(path)}: ${license ?? 'no licence named'}`;
  });
}

/** An expression joined by OR is fine if one part is, by AND if all are. */
function isCompatible(expression: string): boolean {
  const alternatives = expression.replace(/[()]/g, '').split(/\s+OR\s+/);
  return alternatives.some((part) =>
    part.split(/\s+AND\s+/).every((licence) => compatible.has(licence.trim())),
  );
}

/** Puts the table of direct dependencies and the count of all others between README's marks. */
export function licenceSection(readme: string, packages: Packages): string {
  const root = packages[''] ?? {};
  const direct = Object.keys({
    ...root.dependencies,
    ...root.optionalDependencies,
    ...root.devDependencies,
  }).sort();
  const rows = direct.map((name) => `| ${name} | ${packages[`node_modules/${name}`]?.license ?? '?'} |`);
  const counts = new Map<string, number>();
  for (const [path, { license = '?' }] of Object.entries(packages))
    if (path !== '' && !direct.includes(nameOf(path))) counts.set(license, (counts.get(license) ?? 0) + 1);
  const others = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([licence, n]) => `${licence} ${n}`);
  const table = ['| package | licence |', '| --- | --- |', ...rows].join('\n');
  const text = `${table}\n\nWhat these bring along: ${others.join(', ')}.`;
  return readme.replace(
    /(<!-- licences: begin -->)[^]*(<!-- licences: end -->)/,
    (_, begin: string, end: string) => `${begin}\n\n${text}\n\n${end}`,
  );
}

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}
