import { describe, expect, it } from 'vitest';
import { html, problems } from './fixtures/render.ts';
import { fillPlaceholders } from './placeholders.ts';

/** What a source says of the size of its picture, as attributes. */
async function sizes(source: string): Promise<string> {
  const [picture = ''] = /<img\b[^>]*>/.exec(await html(source)) ?? [];
  return (picture.match(/\s(?:width|height|style)="[^"]*"/g) ?? []).join('').trim();
}

describe('the size of a picture, as generators have it written', () => {
  it.each([
    ['![图](a.png){width=300}', 'width="300"'],
    ['![图](a.png){ width="300" loading=lazy }', 'width="300"'],
    ['![图](a.png){.center width=50%}', 'style="width:50%"'],
    ['![图](a.png){style="width: 20em; float: left"}', 'style="width:20em"'],
    ['![图](a.png){height=200}', 'style="max-height:200px"'],
    ['![图](a.png =300x200)', 'width="300" height="200"'],
    ['![图](a.png =300x)', 'width="300"'],
    ['![图](a.png =x200)', 'style="max-height:200px"'],
    ['![图](a.png "题" =300x200)', 'width="300" height="200"'],
    ['![图](a.png =300x200 "题")', 'width="300" height="200"'],
    ['![图](https://a.b/c.png =80%x)', 'style="width:80%"'],
    ['![图](截图 一.png =300x)', 'width="300"'],
    ['![图|300](a.png)', 'width="300"'],
    ['![|300x200](a.png)', 'width="300" height="200"'],
    ['![[a.png|300]]', 'width="300"'],
    ['![[a.png|说明|300]]', 'width="300"'],
    ['![图](a.png){: width="300"}', 'width="300"'],
    ['![图](a.png){:.c width="300" height="200"}', 'width="300" height="200"'],
    ['![图](a.png)\n{: width="300"}', 'width="300"'],
    ['[![图](a.png)](b.md){: width="300"}', 'width="300"'],
    ['{% img left a.png 300 200 %}', 'width="300" height="200"'],
    ['{% img a.png 300px "题" %}', 'width="300"'],
    ['{{< figure src="a.png" width="300" height="50%" >}}', 'width="300"'],
    ['{{< figure src="a.png" width="50%" caption="题" >}}', 'style="width:50%"'],
    ['{% include figure.html src="a.png" width="300px" %}', 'width="300"'],
    ['![图|右](a.png)', ''],
    ['![图](a.png){.center}', ''],
    ['`![](a.png){width=300}`', ''],
  ])('%j', async (source, expected) => {
    expect(await sizes(source)).toBe(expected);
    expect(await problems(source)).toEqual([]);
  });

  it.each([
    ['![图](a.png){width=300}说', '图', '说'],
    ['![图|300](a.png)', '图', ''],
    ['![图](a.png =300x200)', '图', ''],
    ['[说](b.md){width=300}', undefined, '说'],
    ['**说**{width=300}', undefined, '说'],
  ])('leaves no sign in the text: %j', async (source, alt, text) => {
    const body = await html(source);
    expect(/alt="([^"]*)"/.exec(body)?.[1]).toBe(alt);
    expect(body.replace(/<[^>]*>/g, '')).toBe(text);
  });

  it('keeps breaks of lines around it', async () => {
    expect(await html('![图](a.png){width=300}\n说', { breaks: true })).toMatch(/width="300"><br>\s*说/);
    expect(await html('![图](a.png)\n{: width="300"}', { breaks: true })).not.toContain('<br');
  });
});

describe('a picture whose own size is known', () => {
  const known = { src: '/i/1.png', srcset: '/i/1.png 800w', sizes: '100vw', width: 800, height: 600 };

  it.each([
    ['', 'sizes="100vw" width="800" height="600"'],
    [' width="400"', 'sizes="400px" height="300" width="400"'],
    [' height="300"', 'sizes="400px" width="400" height="300"'],
    [' style="max-height:300px"', 'sizes="400px" width="400" height="300" style="max-height:300px"'],
    [' style="width:50%"', 'sizes="100vw" width="800" height="600" style="width:50%"'],
    [' width="400" height="100"', 'sizes="100vw" width="400" height="100"'],
    [' width="50%"', 'sizes="100vw" width="50%"'],
  ])('is shown in its own proportions: %j', (written, expected) => {
    const filled = fillPlaceholders(`<img src="asset:1.png"${written}>`, {
      link: (target) => target,
      image: () => known,
    });
    expect(filled).toBe(`<img src="/i/1.png" srcset="/i/1.png 800w" ${expected}>`);
  });
});
