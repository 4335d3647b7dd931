import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Loads axe into a page, which the site's policy would forbid a page itself. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
}

/** Lists all that axe finds wrong with a page, by all its rules or by some. */
export async function faultsOf(page: Page, runOnly?: string[]): Promise<string[]> {
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    const only = rules === undefined ? {} : { runOnly: rules };
    return (await axe.run({ resultTypes: ['violations'], ...only })).violations;
  }, runOnly);
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html}`);
}
