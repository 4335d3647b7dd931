import type { SiteConfig } from '../../config/site-config.ts';
import { isInUntrusted } from '../../config/trust.ts';
import { readYamlSource } from '../../config/yaml-source.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentTree } from '../store/file-record.ts';

/** Tells names of `untrusted` that no file is under: whoever misspells one trusts the guests he means to keep apart. */
export function untrustedFolderProblems(
  { untrusted }: Pick<SiteConfig, 'untrusted'>,
  { posts, others }: ContentTree,
  settings: string,
): Problem[] {
  if (untrusted.length === 0) return [];
  const files = [...posts.map(({ file }) => file), ...others.keys()];
  const source = readYamlSource(settings);
  return untrusted.flatMap((folder, index) =>
    files.some((file) => isInUntrusted(file, [folder]))
      ? []
      : [
          createProblem('config-folder-unknown', {
            file: 'site.yaml',
            position: source.positionOf(['untrusted', index]),
            values: { folder },
          }),
        ],
  );
}
