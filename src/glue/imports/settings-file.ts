import { basename } from 'node:path';
import { describePhrase } from '../../diagnostics/describe.ts';
import type { Language } from '../../diagnostics/language.ts';
import { siteYaml, type WrittenSetting } from '../../imports/site-yaml.ts';

/** Prints the `site.yaml` of an imported site, whose heading names the source. */
export function settingsFile(
  settings: readonly WrittenSetting[],
  source: string,
  language: Language,
): string {
  const heading = { phrase: 'import-settings', values: { source: basename(source) } } as const;
  return siteYaml(settings, describePhrase(heading, language));
}
