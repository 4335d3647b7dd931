import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { SiteConfig } from '../../config/site-config.ts';
import { isInUntrusted } from '../../config/trust.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';
import { beginningOf, isActiveMarkup, tellingBytes } from './active-markup.ts';

/** What a browser runs when it is opened by its address, a build when it makes the site, or a host when it is asked. */
const program =
  /\.(?:html?|xhtml?|xht|shtml|xml|xslt?|rdf|[mc]?[jt]sx?|astro|vue|svelte|wasm|node|swf|svgz|php\d?|phtml|phar|aspx?|jspx?|cgi)$/i;

/** What hosts obey, and what speaks for the whole site: who holds its name may get a certificate for it, or its money. */
const rules =
  /(?:^|\/)(?:_headers|_redirects|_worker\.js|_routes\.json|CNAME|\.htaccess|\.user\.ini|vercel\.json|netlify\.toml|web\.config|\.well-known\/.*|(?:app-)?ads\.txt|sellers\.json|security\.txt)$/i;

/** Types that no browser takes for another, whatever the file begins with. */
const plain = /\.(?:txt|csv|tsv|json|ya?ml|toml)$/i;

/** Bytes of markup that are looked through; nobody draws more. */
const mostMarkup = 32 * 1024 * 1024;

interface Given {
  config: Pick<SiteConfig, 'trust' | 'untrusted' | 'strangers'>;
  /** Folders whose files are published as they are: they are the owner's. */
  statics: readonly string[];
  /** The whole folder is a stranger's: a pull request. */
  isAll: boolean;
}

/**
 * Takes out of a content folder the files that could run a program, or change the site as a whole, where they are not
 * trusted: sanitising posts alone would leave the page beside them, which shares their address and its rights. Where a
 * stranger brings one, the owner's theme goes too: its components are compiled where they are, and may import it.
 */
export function withoutUntrusted(
  tree: ContentTree,
  given: Given,
): { tree: ContentTree; problems: Problem[] } {
  const { trust, untrusted, strangers = [] } = given.config;
  if (!given.isAll && trust !== 'untrusted' && untrusted.length + strangers.length === 0)
    return { tree, problems: [] };
  const changed = new Set(strangers);
  const isRefused = (file: ContentFile) => isUntrusted(file.file, given, changed) && acts(file);
  const refused = new Set([...tree.others.values()].filter(isRefused).map(({ file }) => file));
  const brought = [...refused].filter((file) => changed.has(file));
  const isLeft = (name: string) => !refused.has(name) && !(brought.length > 0 && name.startsWith('theme/'));
  // A stranger who changes the settings hears of his own files alone.
  const told = given.isAll && changed.size > 0 ? brought : [...refused];
  return {
    tree: { ...tree, others: new Map([...tree.others].filter(([name]) => isLeft(name))) },
    problems: told.map((file) => createProblem('file-untrusted', { file })),
  };
}

function isUntrusted(file: string, { config, statics, isAll }: Given, changed: ReadonlySet<string>): boolean {
  if (isAll || changed.has(file)) return true;
  if (isInUntrusted(file, config.untrusted)) return true;
  return config.trust === 'untrusted' && !['theme/', ...statics].some((folder) => file.startsWith(folder));
}

function acts({ file, path, size }: ContentFile): boolean {
  if (program.test(file) || rules.test(file) || file.startsWith('theme/')) return true;
  if (plain.test(file)) return false;
  const begins = /\.svg$/i.test(file) ? 'xml' : beginningOf(firstBytes(path));
  if (begins === 'xml' && size > mostMarkup) return true;
  return begins === 'page' || (begins === 'xml' && isActiveMarkup(readFileSync(path)));
}

function firstBytes(path: string): Uint8Array {
  const bytes = Buffer.alloc(tellingBytes);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
