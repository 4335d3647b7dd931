import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { headerPolicy, mergeSources, pagePolicy, siteSources } from './content-policy.ts';

function sourcesOf(settings: string) {
  const { config, problems } = parseSiteConfig(settings, 'site.yaml');
  expect(problems).toEqual([]);
  return siteSources(config);
}

const site = 'url: https://www.example.org\n';

describe('the policy of a site', () => {
  it('lets nothing run but the site’s own scripts, and its search', () => {
    expect(pagePolicy(sourcesOf(site)).replaceAll('; ', '\n')).toMatchInlineSnapshot(`
      "default-src 'self'
      script-src 'self' 'wasm-unsafe-eval'
      style-src 'self' 'unsafe-inline'
      img-src 'self' https: data:
      font-src 'self' data:
      connect-src 'self'
      media-src 'self' https:
      frame-src 'self' https:
      worker-src 'self'
      object-src 'self'
      base-uri 'self'
      form-action 'self'"
    `);
  });

  it('follows from the settings', () => {
    const scripts = (settings: string) => sourcesOf(site + settings)['script-src'];
    expect(scripts('search: false')).toEqual(["'self'"]);
    expect(scripts('security: { origins: [https://cdn.example.org/a.js, "https://*.example.net"] }')).toEqual(
      ["'self'", "'wasm-unsafe-eval'", 'https://cdn.example.org', 'https://*.example.net'],
    );
    expect(sourcesOf('url: http://192.168.0.2')['img-src']).toContain('http:');
  });

  it('holds nothing that would end it', () => {
    const asked = {
      'script-src': ['https://stats.example', "'self'", 'https://a.example; object-src *', 'a\r\nX-Evil: 1'],
      'object-src': ['https://pdf.example'],
      'bad directive;': ['*'],
    };
    const policy = pagePolicy(mergeSources(sourcesOf(site), asked));
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' https://stats.example;");
    expect(policy).toContain("object-src 'self' https://pdf.example;");
    expect(policy).not.toMatch(/Evil|bad|\*|\n/);
  });
});

describe('the policy of a header', () => {
  const hashes = (count: number) =>
    Array.from({ length: count }, (_, at) => `'sha256-${String(at).padStart(43, 'A')}='`);
  const scriptsOf = (count: number) =>
    /script-src ([^;]*)/.exec(
      headerPolicy(mergeSources(sourcesOf(site), { 'script-src': hashes(count) })),
    )?.[1];

  it('says who may show the page in a frame', () => {
    expect(headerPolicy(sourcesOf(site))).toContain("; frame-ancestors 'self'");
  });

  it('allows the inline scripts of all pages, or leaves them to the pages where a header is too short', () => {
    expect(scriptsOf(2)).toBe(`'self' 'wasm-unsafe-eval' ${hashes(2).join(' ')}`);
    expect(scriptsOf(60)).toBe("'self' 'wasm-unsafe-eval' 'unsafe-inline'");
  });
});
