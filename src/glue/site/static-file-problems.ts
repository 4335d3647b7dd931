import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { StaticFiles } from './static-files.ts';

/** Names that are listed; of more, only how many. */
const mostNames = 12;

/** Files that programs keep keys in; an `.env.example` is to be read. */
const secret =
  /(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$)[\w.-]+)?|\.npmrc|\.netrc|\.git-credentials|\.htpasswd|\.git\/config|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]+\.(?:pem|p12|pfx|kdbx))$/i;

/** Says what is published as it is, and which pages were left out because only their generator can fill them in. */
export function staticFileProblems({ files, templates }: StaticFiles): Problem[] {
  const problems: Problem[] = [];
  const found = [...files].filter(([, { source }]) => !source.file.startsWith('public/'));
  const [first] = found;
  if (first !== undefined) {
    const values = { count: found.length, names: summary(found.map(([name]) => name)) };
    problems.push(createProblem('static-files', { file: first[1].source.file, values }));
  }
  for (const [name, { source }] of files)
    if (secret.test(name))
      problems.push(createProblem('static-file-secret', { file: source.file, values: { path: `/${name}` } }));
  const [template] = templates;
  if (template !== undefined) {
    const values = { count: templates.length, names: summary(templates) };
    problems.push(createProblem('static-templates', { file: template, values }));
  }
  return problems;
}

/** Files at the root by name, others by their first folder: `CNAME, demo/ (12)`. */
function summary(files: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const file of files) {
    const name = file.replace(/\/.*/s, '/');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
  return names.length > mostNames ? `${names.slice(0, mostNames).join(', ')}, …` : names.join(', ');
}
