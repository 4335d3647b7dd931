import { headerPolicy, type ContentSources } from '../../feeds/content-policy.ts';
import { headersFile } from '../../feeds/headers-file.ts';
import { htaccess } from '../../feeds/hosts/apache.ts';
import { nginxFolder, nginxHttp, nginxServer } from '../../feeds/hosts/nginx.ts';
import { redirectRules } from '../../feeds/hosts/redirect-rules.ts';
import { vercelJson } from '../../feeds/hosts/vercel.ts';
import { redirectsFile } from '../../feeds/redirects-file.ts';
import { routes } from '../../urls/routes.ts';
import type { ViewContext } from '../../views/context.ts';
import type { Redirect } from '../../views/redirects.ts';

/** Prints the files of rules that the site's host reads; where none is named, those of Netlify and Cloudflare Pages. GitHub Pages reads none. */
export function hostFiles(
  { config, links }: ViewContext,
  redirects: readonly Redirect[],
  sources: ContentSources,
  immutable: readonly string[],
): Record<string, string> {
  const { host, base, variants } = config;
  const rules = () => redirectRules(redirects, variants, links);
  const headers = {
    policy: headerPolicy(sources),
    immutable: immutable.map((folder) => base + folder),
    base,
  };
  const notFound = variants.map((variant) => ({
    prefix: decodeURI(links.href(variant, routes.home())),
    page: links.href(variant, routes.notFound()),
  }));
  if (host === 'github') return {};
  if (host === 'nginx')
    return {
      [`${nginxFolder}http.conf`]: nginxHttp(rules(), headers),
      [`${nginxFolder}server.conf`]: nginxServer(headers, notFound),
    };
  if (host === 'apache') return { '.htaccess': htaccess(rules(), headers, notFound) };
  if (host === 'vercel') return { 'vercel.json': vercelJson(rules(), headers) };
  const written = redirectsFile(redirects, variants, links);
  return {
    // A file at an old address would count more on Netlify than a rule without an exclamation mark.
    _redirects: host === 'netlify' ? written.replace(/ 301$/gm, ' 301!') : written,
    _headers: headersFile({ base, sources, immutable }),
  };
}
