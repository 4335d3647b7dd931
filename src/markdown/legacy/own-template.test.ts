import { describe, expect, it } from 'vitest';
import type { ShortcodeTemplate } from '../../config/generator.ts';
import { html, problems } from '../fixtures/render.ts';

type Language = ShortcodeTemplate['language'];

/** Renders a body of a site that has one template. */
async function shown(language: Language, name: string, text: string, source: string): Promise<string> {
  const body = await html(source, { templates: { [name]: { language, text } } });
  return body.replaceAll(/ (?:loading|decoding|referrerpolicy)="[^"]*"/g, '');
}

describe('shortcodes of a Hugo site, by its own templates', () => {
  it.each([
    [
      '<img src="{{ .Get 0 }}" alt="{{ .Get 1 }}">',
      '{{< 甲 a.png 圖 >}}',
      '<p><img src="asset:a.png" alt="圖"></p>',
    ],
    ['<p>{{ .Get "t" }}</p>', '{{< 甲 t="說 & 明" >}}', '<p>說 &amp; 明</p>'],
    ['<p>{{ .Get "t" | markdownify }}</p>', '{{< 甲 t="**說**" >}}', '<p><strong>說</strong></p>'],
    ['<p>{{ index .Params 0 }}</p>', '{{< 甲 說 >}}', '<p>說</p>'],
    ['<em>{{- .Get 0 -}}</em>', '前{{< 甲 說 >}}後', '<p>前<em>說</em>後</p>'],
    [
      '<div class="x">{{ .Inner }}</div>',
      '{{< 甲 >}}\n\n**說**\n\n{{< /甲 >}}',
      '<div class="x"><p><strong>說</strong></p></div>',
    ],
    ['<b>{{ .Inner | markdownify }}</b>', '前{{< 甲 >}}*說*{{< /甲 >}}後', '<p>前<b><em>說</em></b>後</p>'],
    ['{{ with .Get "t" }}<p>{{ . }}</p>{{ else }}<p>無</p>{{ end }}', '{{< 甲 t="說" >}}', '<p>說</p>'],
    ['{{ with .Get "t" }}<p>{{ . }}</p>{{ else }}<p>無</p>{{ end }}', '{{< 甲 >}}', '<p>無</p>'],
    [
      '{{ if eq (.Get 0) "大" }}<h4>{{ .Get 1 }}</h4>{{ else if .Get 1 }}<p>{{ .Get 1 }}</p>{{ end }}',
      '{{< 甲 小 說 >}}',
      '<p>說</p>',
    ],
    [
      '{{ $u := printf "https://a.b/%s" (.Get 0) }}{{/* 說明 */}}<a href="{{ $u }}">{{ .Get 1 | default "連結" }}</a>',
      '{{< 甲 c >}}',
      '<p><a href="https://a.b/c" rel="noopener">連結</a></p>',
    ],
    [
      '{{ if .IsNamedParams }}<p>{{ .Get "t" }}</p>{{ else }}<p>{{ .Get 0 }}</p>{{ end }}',
      '{{< 甲 說 >}}',
      '<p>說</p>',
    ],
    [
      '{{ if and (isset .Params "t") (ne (.Get "t") "") }}<p>{{ .Get "t" }}</p>{{ end }}',
      '{{< 甲 t=說 >}}',
      '<p>說</p>',
    ],
    [
      '<figure><img src="{{ .Get "src" | relURL }}"><figcaption id="f{{ .Ordinal }}">{{ .Get "c" }}</figcaption></figure>',
      '{{< 甲 src="/a.png" c="說" >}}',
      '<figure><img src="asset:/a.png" alt=""><figcaption>說</figcaption></figure>',
    ],
    [
      '<img src="/img/{{ $.Page.File.BaseFileName }}/{{ .Get 0 }}.png" alt="{{ .Page.File.Dir }}">',
      '{{< 甲 a >}}',
      '<p><img src="asset:/img/post/a.png" alt=""></p>',
    ],
    ['**{{ .Get 0 }}**', '{{% 甲 說 %}}', '<p><strong>說</strong></p>'],
    ['<p>{{ .Get 0 }}</p><p>固定</p>', '- {{< 甲 說 >}}', '<ul><li><p>說</p><p>固定</p></li></ul>'],
  ])('%s', async (template, source, expected) => {
    const name = source.includes('甲') ? 'own' : '';
    const written = source.replaceAll('甲', name);
    expect(await shown('go', name, template, written)).toBe(expected);
    expect(await problems(written, { templates: { own: { language: 'go', text: template } } })).toEqual([]);
  });

  it.each([
    ['asks a partial', '{{ partial "x.html" . }}'],
    [
      'sets something by the page',
      '{{ $u := "a" }}{{ if .Page.Draft }}{{ $u = "b" }}{{ end }}<p>{{ $u }}</p>',
    ],
    ['loops', '{{ range .Site.Pages }}<p>{{ .Title }}</p>{{ end }}'],
    ['asks the page', '<p>{{ .Page.Title }}</p>'],
    [
      'asks for a resource',
      '{{ with .Page.Resources.GetMatch (.Get 0) }}<img src="{{ .RelPermalink }}">{{ end }}',
    ],
    ['is a program alone', '<script>run("{{ .Get 0 }}")</script>'],
    ['is broken', '{{ if .Get 0 }}<p>x'],
  ])('are guessed as before where the template %s', async (_, template) => {
    const templates = { own: { language: 'go', text: template } } as const;
    const source = '{{< own "a.png" >}}';
    expect(await html(source, { templates })).toBe(await html(source));
    expect(await problems(source, { templates })).toEqual(['1:1 shortcode-unknown']);
  });

  it('lose scripts and style sheets, which is told once', async () => {
    const templates = {
      own: { language: 'go', text: '<style>p{}</style><p>{{ .Get 0 }}</p><script>x()</script>' },
    } as const;
    const source = '{{< own 說 >}}\n\n{{< own 明 >}}';
    expect(await html(source, { templates })).toBe('<p>說</p><p>明</p>');
    expect(await problems(source, { templates })).toEqual(['1:1 shortcode-unknown']);
  });

  it('show what their names would lose: a positional caption', async () => {
    const template = '<figure><img src="{{ .Get 0 }}"><figcaption>{{ .Get 1 }}</figcaption></figure>';
    expect(await shown('go', 'img', template, '{{< img "a.png" "說明" >}}')).toBe(
      '<figure><img src="asset:a.png" alt=""><figcaption>說明</figcaption></figure>',
    );
    expect(await shown('go', 'img', template, '{{< img "a.png" >}}')).toBe(
      '<p><img src="asset:a.png" alt=""></p>',
    );
  });

  it('run nothing that arguments hold', async () => {
    const body = await shown(
      'go',
      'own',
      '<p title="{{ .Get 0 }}">{{ .Get 0 }}</p>',
      `{{< own '"><script>x()</script>' >}}`,
    );
    expect(body).not.toContain('<script');
  });
});

describe('includes of a Jekyll site', () => {
  it.each([
    [
      '<figure><img src="{{ include.url }}"><figcaption>{{ include.說 | markdownify }}</figcaption></figure>'.replace(
        '說',
        'text',
      ),
      '{% include a/b.html url="/a.png" text="**說**" %}',
      '<figure><img src="asset:/a.png" alt=""><figcaption><strong>說</strong></figcaption></figure>',
    ],
    [
      '{% if include.t %}<p>{{ include.t }}</p>{% else %}<p>無</p>{% endif %}',
      '{% include a/b.html t="說" %}',
      '<p>說</p>',
    ],
    [
      '{% if include.k == "大" and include.t %}<h4>{{ include.t }}</h4>{% elsif include.t contains "說" %}<p>{{ include.t }}</p>{% endif %}',
      '{% include a/b.html t="說明" %}',
      '<p>說明</p>',
    ],
    [
      '{% assign u = include.u | prepend: "https://a.b/" | append: "/" %}<a href="{{ u }}">{{ include.t | default: "連結" }}</a>',
      '{% include a/b.html u="c" %}',
      '<p><a href="https://a.b/c/" rel="noopener">連結</a></p>',
    ],
    [
      '{% comment %}{{ x }}{% endcomment %}<img src="{{ site.baseurl }}/a.png">',
      '{% include a/b.html %}',
      '<p><img src="asset:/a.png" alt=""></p>',
    ],
    ['{% unless include.hide %}<p>固定的話</p>{% endunless %}', '{% include a/b.html %}', '<p>固定的話</p>'],
  ])('%s', async (template, source, expected) => {
    expect(await shown('liquid', 'a/b.html', template, source)).toBe(expected);
  });

  it('of pages are guessed as before', async () => {
    const templates = {
      'a.html': { language: 'liquid', text: '{% for p in site.posts %}{{ p.title }}{% endfor %}' },
    } as const;
    const source = '{% include a.html url="https://a.b/" %}';
    expect(await html(source, { templates })).toBe(await html(source));
  });
});

describe('tags that a script of a Hexo site registers', () => {
  const register = (body: string) => `'use strict';\nhexo.extend.tag.register('own', ${body});`;
  it.each([
    [
      'function (args) {\n  return `<img src="${args[0]}" alt="${args[1] || \'\'}">`;\n}',
      '{% own a.png 圖 %}',
      '<p><img src="asset:a.png" alt="圖"></p>',
    ],
    ["args => '<p>' + args.join(' ') + '</p>'", '{% own 說 明 %}', '<p>說 明</p>'],
    [
      '(args, content) => {\n  const [title, kind] = args\n  return `<div class="${kind}"><p>${title}</p>${hexo.render.renderSync({ text: content, engine: \'markdown\' })}</div>`\n}, { ends: true }',
      '{% own 題 大 %}\n\n**說**\n\n{% endown %}',
      '<div class="大"><p>題</p><p><strong>說</strong></p></div>',
    ],
    [
      "function (args) {\n  args = args.join(' ').split(',');\n  var url = args[0].trim();\n  return args[1] ? '<a href=\"' + url + '\">' + args[1] + '</a>' : '';\n}",
      '{% own https://a.b/, 說 %}',
      '<p><a href="https://a.b/" rel="noopener"> 說</a></p>',
    ],
  ])('%s', async (body, source, expected) => {
    expect(await shown('script', 'own', register(body), source)).toBe(expected);
  });

  it('may name their function', async () => {
    const script =
      "const mark = (args) => {\n  return `<b>${args[0]}</b>`\n}\nhexo.extend.tag.register('own', mark)";
    expect(await shown('script', 'own', script, '前{% own 說 %}')).toBe('<p>前<b>說</b></p>');
  });

  it.each([
    'function (args) { if (args[0]) return "<p>x</p>"; return "" }',
    'async (args) => fetch(args[0])',
  ])('are guessed as before where they do more: %s', async (body) => {
    const templates = { own: { language: 'script', text: register(body) } } as const;
    expect(await html('{% own a.png %}', { templates })).toBe(await html('{% own a.png %}'));
  });
});
