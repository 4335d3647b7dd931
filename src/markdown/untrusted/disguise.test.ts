import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { render } from '../fixtures/render.ts';

const told = async (source: string, untrusted = true) =>
  (await render(source, { untrusted })).problems.map(
    (problem) =>
      `${problem.position?.line}:${problem.position?.column} ${problem.severity} ${describeProblem(problem, 'en').message}`,
  );

describe('a link of an untrusted post', () => {
  it.each([
    ['shows one host and leads to another', '[https://bank.example/login](https://evil.test/)'],
    ['shows a name without a scheme', '甲 [bank.example](https://evil.test/)'],
    ['shows it in HTML', '<a href="//evil.test"><b>www.bank</b>.example</a>'],
    [
      'hides the host shown in its own address',
      '[https://bank.example](https://evil.test/?https://bank.example)',
    ],
    ['writes it with references', '<a href="https://evil.test/">bank&period;example</a>'],
    ['names a host before an @', '[甲](https://bank.example@evil.test/)'],
    ['has letters of another script', '[甲](https://bаnk.example/)'],
    ['has a name in Punycode', '[甲](https://xn--bnk-5cd.example/)'],
    ['has letters of full width', '[甲](https://ｅvil.test/)'],
  ])('is told: it %s', async (_, source) => {
    expect((await told(source)).join('\n')).toMatchSnapshot();
    expect(await told(source)).toHaveLength(1);
  });

  it.each([
    ['its own address', '<https://bank.example/login>'],
    ['a shorter form of it', '[bank.example](https://www.bank.example/login)'],
    ['a host below the one shown', '[bank.example](https://docs.bank.example/)'],
    ['a file name', '[main.py](https://code.example/a/main.py)'],
    ['a name with a point', '[Node.js](https://nodejs.example/)'],
    ['a version', '[2.0.1](https://code.example/releases)'],
    ['words', '[請看這裏](https://evil.test/)'],
    ['a name in Hanzi', '[甲](https://例子.中国/)'],
    ['a name in another script as a whole', '[甲](https://почта.рф/)'],
    ['a page of the site', '[bank.example](/posts/a/)'],
  ])('is not told for showing %s', async (_, source) => {
    expect((await told(source)).filter((line) => line.includes('link'))).toEqual([]);
  });

  it('is the author’s own matter where he is trusted', async () => {
    expect(await told('[https://bank.example/login](https://evil.test/)', false)).toEqual([]);
  });
});
