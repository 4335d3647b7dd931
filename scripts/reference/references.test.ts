import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFields } from '../../src/config/site-config.ts';
import { siteSchema } from '../../src/config/site-schema.ts';
import { projectRoot } from '../../src/glue/project.ts';
import { references } from './references.ts';

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
