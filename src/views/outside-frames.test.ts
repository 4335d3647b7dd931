import { describe, expect, it } from 'vitest';
import { messagesIn } from './messages.ts';
import { askForFrames } from './outside-frames.ts';

const ask = (html: string, declared: string[] = []) => askForFrames(html, declared, messagesIn('hant'));
const film = '<iframe src="https://player.example.com/?id=1&amp;t=2" title="片" loading="lazy"></iframe>';

describe('askForFrames', () => {
  it('puts a link in place of a frame, which waits in a template', () => {
    expect(ask(`<p>前${film}後</p>`)).toBe(
      `<p>前<span class="outside"><a href="https://player.example.com/?id=1&amp;t=2" rel="noopener"><b>顯示 player.example.com 的內容</b> <small>點按後才會連線到這個網站。</small></a><template>${film}</template></span>後</p>`,
    );
  });

  it.each([
    ['a declared host', film, ['https://player.example.com']],
    ['a host of a declared kind', film, ['https://*.example.com']],
    ['a page of the site itself', '<iframe src="/demo/a.html" title="x"></iframe>', []],
    ['no frame', '<p>&lt;iframe src="https://a.example/"&gt;</p>', []],
  ])('leaves %s as it is', (_, html, declared) => {
    expect(ask(html, declared)).toBe(html);
  });

  it('asks for a host that merely ends like a declared one', () => {
    expect(ask(film, ['https://example.com'])).toContain('class="outside"');
    expect(ask('<iframe src="//evilexample.com/"></iframe>', ['https://*.example.com'])).toContain('outside');
  });
});
