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

/** Folder of nginx's own files in the output; nobody is served them. */
export const nginxFolder = '_nginx/';

/** A variant's own page for what is not there. */
export interface NotFoundPage {
  /** Beginning of the variant's paths, base included, with both slashes. */
  prefix: string;
  page: string;
}

/**
 * Prints what goes into nginx's `http` block: old addresses and the folders that never change. nginx compares them
 * without regard to case, so that an address which differs from another by case alone is written as a pattern.
 */
export function nginxHttp(rules: readonly RedirectRule[], { immutable, base }: HostHeaders): string {
  const seen = new Set<string>();
  const lines = rules
    .filter(({ isFolder }) => isFolder === undefined)
    .map(({ path, query, target }) => {
      const address = query === undefined ? path : `${path}?${query}`;
      const plain = address.toLowerCase();
      const needsCase = seen.has(plain) || plain === decodeURI(target).toLowerCase();
      seen.add(plain);
      return `  ${quoted(needsCase ? `~^${literally(address)}$` : address)} ${quoted(target.replaceAll('$', '%24'))};`;
    });
  const cached = immutable.map((folder) => `  ${quoted(`~^${literally(folder)}`)} ${quoted(cachedForEver)};`);
  const checked = askedAnew.map((file) => `  ${quoted(base + file)} ${quoted(checkedAlways)};`);
  // The address as it was sent is percent-encoded, so that nothing in it can end a header.
  const folders = rules.flatMap(({ path, target, isFolder }) => {
    const source = quoted(`~*^${literally(encodeURI(path))}(?<splat>[^?]*)`);
    const to = target.replaceAll('$', '%24').replace(splat, '$splat');
    return isFolder === true ? [`  ${source} ${quoted(to)};`] : [];
  });
  return `# Made by Jianfan: include it in nginx's http block.
map_hash_bucket_size 1024;
map_hash_max_size 65536;

map $uri$is_args$args $jianfan_target {
  default "";
${lines.join('\n')}
}

map $request_uri $jianfan_folder {
  default "";
${folders.join('\n')}
}

map $uri $jianfan_cache {
  default "";
${[...cached, ...checked].join('\n')}
}
`;
}

/** Prints what goes into the `server` block of the site. */
export function nginxServer({ policy, base }: HostHeaders, notFound: readonly NotFoundPage[]): string {
  const headers = Object.entries({ ...securityHeaders(policy), 'Cache-Control': '$jianfan_cache' });
  const pages = notFound.map(
    ({ prefix, page }) => `location ${prefix} {
  error_page 404 ${page};
  try_files $uri $uri/ =404;
}`,
  );
  return `# Made by Jianfan: include it in the server block of the site.
charset utf-8;
absolute_redirect off;
index index.html;

gzip on;
gzip_vary on;
gzip_min_length 512;
gzip_types text/css text/javascript application/javascript application/json application/feed+json application/xml application/rss+xml application/wasm image/svg+xml;

${headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}

if ($jianfan_target) {
  return 301 $jianfan_target;
}

if ($jianfan_folder) {
  return 301 $jianfan_folder;
}

location ^~ ${base}/${nginxFolder} {
  return 404;
}

${pages.join('\n\n')}
`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
