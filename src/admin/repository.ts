import { withoutOuterSlashes } from '../config/address-parts.ts';
import type { SiteConfig } from '../config/site-config.ts';

/** Where the editor in the browser reads and commits, in the words of its configuration. */
export interface Repository {
  name: 'github' | 'gitlab' | 'gitea';
  repo: string;
  branch: string;
  /** The content folder's path in the repository; empty where it is the repository itself. */
  folder: string;
  /** A server of one's own. */
  server?: string;
  /** An OAuth client, without which authors sign in with a token. */
  oauth?: string;
}

type Settings = Pick<SiteConfig, 'admin' | 'editUrl'>;

/** `https://github.com/me/blog/edit/main/content`, likewise on GitLab and Gitea. */
const editPattern =
  /^(?<host>https?:\/\/[^/]+)\/(?<repo>[^/]+\/[^/]+)\/(?:-\/)?_?edit\/(?<branch>[^/]+)(?:\/(?<folder>.+))?$/;

/** Finds the repository that `admin` names, or else the one that `editUrl` leads to; undefined where nothing says. */
export function repositoryOf({ admin, editUrl = '' }: Settings): Repository | undefined {
  const fromLink = editPattern.exec(editUrl)?.groups;
  const linked = fromLink && fromEditUrl(fromLink);
  if (typeof admin === 'boolean') return linked;
  const { github, gitlab, gitea, branch, folder, server, oauth } = admin;
  const [name, repo] =
    Object.entries({ github, gitlab, gitea }).find(([, value]) => value !== undefined) ?? [];
  if (name === undefined || repo === undefined) return linked;
  return {
    name: name as Repository['name'],
    repo,
    branch,
    folder: withoutOuterSlashes(folder),
    ...(server === undefined ? {} : { server }),
    ...(oauth === undefined ? {} : { oauth }),
  };
}

function fromEditUrl({ host = '', repo = '', branch = '', folder = '' }: Record<string, string>): Repository {
  const known = { 'https://github.com': 'github', 'https://gitlab.com': 'gitlab' } as const;
  const name = known[host as keyof typeof known];
  return { name: name ?? 'gitea', repo, branch, folder, ...(name === undefined ? { server: host } : {}) };
}
