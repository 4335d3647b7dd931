import { describe, expect, it } from 'vitest';
import { createComponent, render, renderComponent, renderNow, renderSlot } from './compiler-runtime.ts';
import { PageResult } from './page-result.ts';

type Page = Parameters<typeof renderNow>[0];

const result = () => new PageResult({} as App.Locals, { head: '', scriptUrl: (id) => id });
const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 1));

const waits = createComponent((async (page: unknown, props: { name: string }, slots: { default?: never }) => {
  const name = await later(props.name);
  return render`<b>${name}</b>${renderSlot(page, slots.default)}`;
}) as never);
const fails = createComponent((async () => {
  await later(0);
  throw new Error('no answer');
}) as never);

function pageOf(component: unknown, slots: object = {}): Page {
  const show = (page: unknown, name: string) =>
    renderComponent(page, 'Part', component as never, { name }, slots as never);
  return ((page: unknown) => render`<p>${show(page, 'a & b')}</p>${show(page, 'c')}`) as unknown as Page;
}

describe('a page', () => {
  it('is rendered at once where nothing waits', () => {
    expect(renderNow((() => render`<p>${'<'}</p>`) as unknown as Page, result())).toBe(
      '<!DOCTYPE html><p>&lt;</p>',
    );
  });

  it('waits for components that do, and for those within them', async () => {
    const inner = (page: unknown) => renderComponent(page, 'Part', waits as never, { name: 'in' });
    const html = renderNow(pageOf(waits, { default: inner }), result());
    await expect(html).resolves.toBe('<!DOCTYPE html><p><b>a &amp; b</b><b>in</b></p><b>c</b><b>in</b>');
  });

  it('fails with what a component fails with that waits', async () => {
    await expect(renderNow(pageOf(fails), result())).rejects.toThrow('no answer');
  });
});
