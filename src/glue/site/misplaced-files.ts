import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentTree } from '../store/file-record.ts';

/** Names that settings are given elsewhere, and ours. */
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

/** What hosts and search engines look for at the root of a site. */
const rootFile =
  /^(?:(?:static|source|assets)\/)?(?:CNAME|robots\.txt|ads\.txt|favicon\.(?:ico|png|svg)|_headers|_redirects|BingSiteAuth\.xml|(?:google|baidu_verify_|sogousiteverification|360|yandex_)[\w-]*\.(?:html|txt))$/;

/** Tells of files that look as if the author expects something of them, under names or in places where nothing does. */
export function misplacedFiles(tree: Pick<ContentTree, 'others'>): Problem[] {
  return [...tree.others.keys()].flatMap((file) => {
    const meant = settings[file];
    if (meant !== undefined && !tree.others.has(meant)) {
      const message = `“${file}” is not read: Jianfan's settings stand in ${meant}.`;
      const hint = /^(?:site|tags)\./.test(file)
        ? `Rename it to ${meant}.`
        : `Write what it says that matters here into ${meant}: title, url, author, timeZone, permalink.`;
      return createProblem('file-unsupported', { severity: 'warning', file, message, hint });
    }
    if (!rootFile.test(file)) return [];
    const name = file.split('/').at(-1) ?? file;
    const message = `“${file}” is not published: files for the root of the site stand in public/.`;
    return createProblem('file-unsupported', {
      severity: 'warning',
      file,
      message,
      hint: `Move it to public/${name}`,
    });
  });
}
