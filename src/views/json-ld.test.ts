import { expect, it } from 'vitest';
import { jsonForScript } from './json-ld.ts';

it('prints data that no text can break out of', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  const printed = jsonForScript(data);
  expect(printed).not.toContain('<');
  expect(JSON.parse(printed)).toEqual(data);
});
