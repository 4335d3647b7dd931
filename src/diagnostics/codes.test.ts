import { describe, expect, it } from 'vitest';
import { configCodes } from './codes-config.ts';
import { frontmatterCodes } from './codes-frontmatter.ts';
import { siteCodes } from './codes-site.ts';
import { textCodes } from './codes-text.ts';
import { problemCodes } from './codes.ts';
import { createProblem } from './create-problem.ts';

describe('the table of codes', () => {
  it.each(Object.entries(problemCodes))('%s is kebab-case and explained in one sentence', (code, entry) => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    expect(entry.explanation).toMatch(/^[A-Z]|^(?:tags|site)\.yaml/);
    expect(entry.explanation).toMatch(/[^.]\.$/);
  });

  it('has no code in two parts', () => {
    const parts = [configCodes, frontmatterCodes, siteCodes, textCodes].map(
      (part) => Object.keys(part).length,
    );
    expect(Object.keys(problemCodes)).toHaveLength(parts.reduce((sum, size) => sum + size, 0));
  });

  it('gives a problem its severity unless another is stated', () => {
    const facts = { file: 'a.md', message: 'No.' };
    expect(createProblem('date-invalid', facts).severity).toBe('error');
    expect(createProblem('date-invalid', { ...facts, severity: 'warning' }).severity).toBe('warning');
  });
});
