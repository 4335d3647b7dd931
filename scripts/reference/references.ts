import { codesPage } from './codes-page.ts';
import { frontmatterPage } from './frontmatter-page.ts';
import { codesInManual, keysInManual, settingsInManual } from './manual-pages.ts';
import { settingsPage } from './settings-page.ts';

/** Gives every reference that is generated, by the file that holds it. */
export function references(): Map<string, string> {
  return new Map([
    ['src/diagnostics/README.md', codesPage('en')],
    ['src/diagnostics/README.zh-hans.md', codesPage('zh-Hans')],
    ['src/diagnostics/README.zh-hant.md', codesPage('zh-Hant')],
    ['src/config/README.md', settingsPage()],
    ['src/posts/README.md', frontmatterPage()],
    ['content/pages/manual/settings.md', settingsInManual()],
    ['content/pages/manual/frontmatter.md', keysInManual()],
    ['content/pages/manual/codes.md', codesInManual()],
  ]);
}
