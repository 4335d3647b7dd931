import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentTree } from '../store/file-record.ts';

/** Names of settings files elsewhere, with the names that Jianfan reads. */
const settings: Readonly<Record<string, string>> = {
  'site.yml': 'site.yaml',
  'tags.yml': 'tags.yaml',
  'config.yaml': 'site.yaml',
  'config.yml': 'site.yaml',
  '_config.yml': 'site.yaml',
  '_config.yaml': 'site.yaml',
  'hugo.toml': 'site.yaml',
  'hugo.yaml': 'site.yaml',
  'config.toml': 'site.yaml',
};

/** Reports settings files whose names nothing reads; the settings of an old site were read where it was found. */
export function misplacedFiles(
  tree: Pick<ContentTree, 'others'>,
  old?: { files: readonly string[] },
): Problem[] {
  return [...tree.others.keys()].flatMap((file) => {
    const meant = Object.hasOwn(settings, file) ? settings[file] : undefined;
    if (meant === undefined || tree.others.has(meant) || old !== undefined) return [];
    const facts = { file, values: { file, meant } };
    return /^(?:site|tags)\./.test(file)
      ? createProblem('file-unsupported/name', facts)
      : createProblem('file-unsupported', facts);
  });
}
