import { expect, it } from 'vitest';
import type { PageHead, SiteChrome } from './chrome.ts';
import { policyOf } from './page-policy.ts';

const policy = "default-src 'self'; script-src 'self'; img-src 'self'";

it.each([
  ['the site’s', policy, undefined, policy],
  [
    'with the inline scripts of the body',
    policy,
    ["'sha256-$&='"],
    policy.replace("script-src 'self'", () => "script-src 'self' 'sha256-$&='"),
  ],
  ['none in a preview', undefined, ["'sha256-a='"], undefined],
])('a page has a policy: %s', (_case, site, scripts, expected) => {
  expect(policyOf({ scripts } as unknown as PageHead, { policy: site } as unknown as SiteChrome)).toBe(
    expected,
  );
});
