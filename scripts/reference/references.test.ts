import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFields } from '../../src/config/site-config.ts';
import { siteSchema } from '../../src/config/site-schema.ts';
import { projectRoot } from '../../src/glue/project.ts';
import { frontmatterSchema } from '../../src/posts/schema.ts';
import { keysInChinese } from './keys-in-chinese.ts';
import { references } from './references.ts';
import { settingsInChinese } from './settings-in-chinese.ts';

describe('the manual', () => {
  it('describes every setting in Chinese, once', () => {
    expect(settingsInChinese.flatMap(([, settings]) => Object.keys(settings)).sort()).toEqual(
      [...siteFields].sort(),
    );
  });

  it('describes every key of frontmatter in Chinese, once', () => {
    const documented = Object.entries(frontmatterSchema.shape).filter(
      ([, schema]) => schema.meta()?.['description'] !== undefined,
    );
    expect(keysInChinese.flatMap(([, keys]) => Object.keys(keys)).sort()).toEqual(
      documented.map(([meaning]) => meaning).sort(),
    );
  });
});

describe('the generated references', () => {
  it.each([...references()])('%s is what `npm run reference` writes', (file, text) => {
    expect(readFileSync(join(projectRoot, file), 'utf8')).toBe(text);
  });

  it.each(siteFields)('the setting %s is described, with an example that is valid', (field) => {
    const schema = siteSchema.in.shape[field as keyof typeof siteSchema.in.shape];
    expect(schema.meta()).toMatchObject({
      description: expect.stringMatching(/\.$/) as string,
      example: expect.stringContaining(`${field}: `) as string,
    });
  });
});
