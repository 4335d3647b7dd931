import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseSiteConfig, type SiteConfig } from '../../config/site-config.ts';
import { parseTagsFile, type TagDefinition } from '../../config/tags-file.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { decodeText } from '../jobs/decode.ts';
import { misplacedFiles } from './misplaced-files.ts';
import { walkContent } from './walk.ts';
import type { ContentTree } from '../store/file-record.ts';

/** A content folder with its configuration read. */
export interface Site {
  root: string;
  tree: ContentTree;
  config: SiteConfig;
  tags: TagDefinition[];
  problems: Problem[];
}

/** Reads a content folder's file list, `site.yaml` and `tags.yaml`; each may be absent. Throws if the folder is. */
export async function openSite(contentDir: string): Promise<Site> {
  const root = resolve(contentDir);
  const tree = walkContent(root);
  const siteFile = await readOptional(tree, 'site.yaml');
  const { config, problems } = parseSiteConfig(siteFile.text ?? '', 'site.yaml');
  if (siteFile.text === undefined) config.title = titleFromFolder(root) ?? config.title;
  const tagsFile = await readOptional(tree, 'tags.yaml');
  const tags = parseTagsFile(tagsFile.text ?? '', 'tags.yaml');
  return {
    root,
    tree,
    config,
    tags: tags.tags,
    problems: [
      ...misplacedFiles(tree),
      ...siteFile.problems,
      ...problems,
      ...tagsFile.problems,
      ...tags.problems,
    ],
  };
}

async function readOptional(
  tree: ContentTree,
  name: string,
): Promise<{ text?: string; problems: Problem[] }> {
  const file = tree.others.get(name);
  return file === undefined ? { problems: [] } : decodeText(await readFile(file.path), name);
}

function titleFromFolder(root: string): string | undefined {
  const name = basename(root);
  return ['content', 'source', 'src', '_posts', 'posts', ''].includes(name) ? undefined : name;
}
