import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSiteConfig } from '../../config/site-config.ts';
import { chooseLanguage, type Language } from '../../diagnostics/language.ts';

/** Chooses the language of messages for a content folder, see `chooseLanguage`. */
export function messageLanguage(contentDir: string): Language {
  const file = join(contentDir, 'site.yaml');
  const setting = existsSync(file)
    ? parseSiteConfig(readFileSync(file, 'utf8'), file).config.messages
    : undefined;
  return chooseLanguage(process.env, setting);
}
