import { describe, expect, it } from 'vitest';
import { describeProblem } from '../diagnostics/describe.ts';
import { parseSiteConfig } from './site-config.ts';

/** What a setting came to, and what was said of it. */
function read(setting: string, yaml: string): string {
  const { config, problems } = parseSiteConfig(yaml, 'site.yaml');
  const value = JSON.stringify(config[setting as keyof typeof config]) ?? 'nothing';
  const told = problems.map((problem) => {
    const { line, column } = problem.position ?? { line: 0, column: 0 };
    return `site.yaml:${line}:${column} ${problem.severity} ${describeProblem(problem, 'en').message}`;
  });
  return [value.slice(0, 200), ...told].join('\n');
}

describe('hostile settings', () => {
  it.each([
    ['base', 'base: /../../a'],
    ['base', `base: '/a"><script>hit()</script>'`],
    ['base', 'base: "//evil.test/"'],
    ['base', 'base: "/\\\\evil.test/a b\\nc"'],
    ['base', 'base: /博客'],
    ['url', 'url: "java\\tscript:hit()"'],
    ['url', 'url: https://example.org:99999/'],
    [
      'security',
      `security: { origins: ["'unsafe-inline'", "'nonce-a'", "https://a.example; script-src *"] }`,
    ],
    ['security', 'security: { origins: ["data:", "blob:", "https:", "javascript:hit()", "//evil.test\\n"] }'],
    [
      'security',
      'security: { origins: ["*.a.example", "https://[::1]:8080", "http://a_b.example", 例子.中国] }',
    ],
    ['menu', 'menu: [{ label: 甲, url: "java\\tscript:hit()" }]'],
    ['social', 'social: { GitHub: " \\u0001javascript:hit()" }'],
    [
      'redirects',
      'redirects: { "/a\\n/*": /b/, "/c d": /e/, "/f\\"; return 200": /g/, /h/: "//evil.test/" }',
    ],
    ['comments', 'comments: { src: "data:text/javascript,hit()", attributes: { onload: hit() } }'],
    ['analytics', 'analytics: { goatcounter: "javascript:hit()" }'],
    ['palette', 'palette: "ink;}</style><script>hit()</script>"'],
    ['palette', 'palette: constructor'],
    ['host', 'host: __proto__'],
    ['variants', 'variants: [__proto__, constructor]'],
    ['pageSize', 'pageSize: 1e9'],
    ['shareImages', 'shareImages: .inf'],
    ['timeZone', 'timeZone: ../../etc/passwd'],
    [
      'securityTxt',
      'securityTxt: { contact: "mailto:a@b.example\\nContact: https://evil.test", expires: 275760-01-01 }',
    ],
    ['menu', 'menu: &a [*a]'],
    ['menu', `menu: ${'['.repeat(300)}`],
    ['title', "title: !!js/function 'hit()'"],
  ])('%s of %j', (setting, yaml) => {
    expect(read(setting, yaml)).toMatchSnapshot();
  });

  it.each([
    ['all of it', '/'],
    ['all of it', './'],
    ['all of it', '**'],
    ['a folder', './guests/'],
    ['a folder', 'guests/**'],
    ['a folder', '\\guests\\'],
    ['a folder', ' guests'],
  ])('`untrusted` means %s with %j', (what, folder) => {
    const { config } = parseSiteConfig(`untrusted: [${JSON.stringify(folder)}]`, 'site.yaml');
    expect(config.untrusted).toEqual([what === 'a folder' ? 'guests' : '']);
  });
});
