import { describe, expect, it } from 'vitest';
import { leadPicture } from './lead-picture.ts';

describe('leadPicture', () => {
  it.each([
    [
      'a paragraph of a picture',
      '<p><img src="asset:../images/a.png" alt="早市"></p><p>天沒亮。</p>',
      '../images/a.png',
    ],
    ['a picture with attributes before its address', '<p><img alt="早市" src="asset:a.png"></p>', 'a.png'],
    ['a figure', '\n<figure><img src="asset:a.png" alt=""><figcaption>早市</figcaption></figure>', 'a.png'],
    ['a picture that is a link', '<p><a href="link:b.md"><img src="asset:a.png" alt=""></a></p>', 'a.png'],
    ['a name with an ampersand', '<p><img src="asset:q&amp;a.png" alt=""></p>', 'q&a.png'],
    ['words before the picture', '<p>天沒亮。<img src="asset:a.png" alt=""></p>', undefined],
    ['a heading before the picture', '<h2>早市</h2><p><img src="asset:a.png" alt=""></p>', undefined],
    ['a picture of another host', '<p><img src="https://example.org/a.png" alt=""></p>', undefined],
    ['no picture', '<p>天沒亮。</p>', undefined],
  ])('%s', (_, html, expected) => {
    expect(leadPicture(html)).toBe(expected);
  });
});
