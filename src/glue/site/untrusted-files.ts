import { readFileSync } from 'node:fs';
import { isInFolder } from '../../config/in-folder.ts';
import type { SiteConfig } from '../../config/site-config.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';
import { isActiveDrawing } from './active-drawing.ts';

/** What a browser runs when it is opened by its address, or a build when it makes the site. */
const program = /\.(?:html?|xhtml?|xht|shtml|xml|xslt?|rdf|m?js|cjs|[jt]sx?|astro|vue|wasm|swf|svgz)$/i;

/** What hosts obey. */
const rules =
  /(?:^|\/)(?:_headers|_redirects|_worker\.js|_routes\.json|CNAME|\.htaccess|vercel\.json|netlify\.toml|web\.config)$/i;

interface Given {
  config: Pick<SiteConfig, 'trust' | 'untrusted'>;
  /** Folders whose files are published as they are: they are the owner's. */
  statics: readonly string[];
  /** The whole folder is a stranger's: a pull request. */
  isAll: boolean;
}

/**
 * Takes out of a content folder the files that could run a program, or change the site as a whole, where they are not
 * trusted: sanitising posts alone would leave the page beside them, which shares their address and its rights.
 */
export function withoutUntrusted(
  tree: ContentTree,
  given: Given,
): { tree: ContentTree; problems: Problem[] } {
  const { trust, untrusted } = given.config;
  if (!given.isAll && trust !== 'untrusted' && untrusted.length === 0) return { tree, problems: [] };
  const refused = [...tree.others.values()].filter((file) => isUntrusted(file.file, given) && acts(file));
  const names = new Set(refused.map(({ file }) => file));
  return {
    tree: { ...tree, others: new Map([...tree.others].filter(([name]) => !names.has(name))) },
    problems: [...names].map((file) => createProblem('file-untrusted', { file })),
  };
}

function isUntrusted(file: string, { config, statics, isAll }: Given): boolean {
  if (isAll) return true;
  if (config.untrusted.some((folder) => isInFolder(file, folder))) return true;
  return config.trust === 'untrusted' && !['theme/', ...statics].some((folder) => file.startsWith(folder));
}

function acts({ file, path }: ContentFile): boolean {
  if (program.test(file) || rules.test(file) || file.startsWith('theme/')) return true;
  return /\.svg$/i.test(file) && isActiveDrawing(readFileSync(path));
}
