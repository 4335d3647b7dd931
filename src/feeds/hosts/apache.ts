import {
  askedAnew,
  cachedForEver,
  checkedAlways,
  literally,
  securityHeaders,
  splat,
  type HostHeaders,
  type RedirectRule,
} from './redirect-rules.ts';
import type { NotFoundPage } from './nginx.ts';

/** Prints `.htaccess` for Apache 2.4 with mod_rewrite and mod_headers. */
export function htaccess(
  rules: readonly RedirectRule[],
  { policy, immutable, base }: HostHeaders,
  notFound: readonly NotFoundPage[],
): string {
  const redirects = rules.map(({ path, query, target, isFolder }) => {
    if (isFolder === true) return folderRule(path, target, base);
    const source = quoted(`^${literally(path.slice(base.length).replace(/^\//, ''))}$`);
    const condition =
      query === undefined
        ? ''
        : `RewriteCond %{QUERY_STRING} ${quoted(`^${literally(encodeURI(query))}$`)}\n`;
    // Without an end of its own, the target would keep the old query.
    const flags = query === undefined ? 'R=301,L,NE' : 'R=301,L,NE,QSD';
    return `${condition}RewriteRule ${source} ${quoted(target.replace(/[$%]/g, '\\$&'))} [${flags}]`;
  });
  const pages = notFound.map(
    ({ prefix, page }) =>
      `<If "%{REQUEST_URI} =~ m#^${literally(prefix)}#">\nErrorDocument 404 ${page}\n</If>`,
  );
  const headers = Object.entries(securityHeaders(policy)).map(
    ([name, value]) => `Header always set ${name} "${value}"`,
  );
  const cached = immutable.map(
    (folder) =>
      `<If "%{REQUEST_URI} =~ m#^${literally(folder)}#">\nHeader set Cache-Control "${cachedForEver}"\n</If>`,
  );
  const checked = askedAnew.map(
    (file) => `<If "%{REQUEST_URI} == '${base}${file}'">\nHeader set Cache-Control "${checkedAlways}"\n</If>`,
  );
  return `# Made by Jianfan.
Options -Indexes
AddDefaultCharset utf-8
${pages.join('\n')}

<IfModule mod_headers.c>
${[...headers, ...cached, ...checked].join('\n')}
</IfModule>

<IfModule mod_rewrite.c>
RewriteEngine On
${redirects.join('\n')}
</IfModule>
`;
}

/** What follows the folder is taken from the request as it was sent, percent-encoded. */
function folderRule(path: string, target: string, base: string): string {
  const condition = `RewriteCond %{THE_REQUEST} ${quoted(`^[A-Z]+ ${literally(encodeURI(path))}([^ ?]*)`)}`;
  const source = quoted(`^${literally(path.slice(base.length).replace(/^\//, ''))}`);
  const to = quoted(target.replace(/[$%]/g, '\\$&').replace(splat, '%1'));
  return `${condition}\nRewriteRule ${source} ${to} [R=301,L,NE,QSD]`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
