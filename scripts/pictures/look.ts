import type { Page } from 'playwright-core';

/** A look that a reader or a site chooses: day or night, a palette, kinds of headings. */
export interface Look {
  mode: string;
  palette: string;
  type: string;
}

/** Shows a page in another look. */
export async function wear(page: Page, { mode, palette, type }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: mode === 'dark' ? 'dark' : 'light' });
  await page.evaluate(
    ([paper, head]) => {
      document.documentElement.dataset['palette'] = paper;
      document.documentElement.dataset['type'] = head;
    },
    [palette, type] as const,
  );
}
