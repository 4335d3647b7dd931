import type { config as english } from '../en/config.ts';
import type { Translation } from '../message.ts';

/** site.yaml 和 tags.yaml。 */
export const config: Translation<typeof english> = {
  'config-yaml-syntax': { about: '配置文件不是合法的 YAML，整个文件都不会生效。' },
  'config-unknown-key': { about: '没有这个名字的配置项，写了也不起作用。' },
  'config-duplicate-key': { about: '同一个配置项写了两次，以最后一次为准。' },
  'config-value-invalid': { about: '配置项的值类型不对，改用默认值。' },
  'config-time-zone-unknown': { about: 'IANA 时区数据库里没有这个时区。' },
  'config-variant-unknown': { about: '简繁不支持发布这种中文变体。' },
  'config-variant-duplicate': { about: '两个变体的代码或网址前缀相同，页面会互相覆盖。' },
  'config-url-invalid': { about: '网站地址不是完整的网址。' },
  'config-permalink-token': { about: '按这个永久链接格式，不是每篇文章都有自己的网址。' },
  'tag-definition-duplicate': {
    about: 'tags.yaml 里同一个标签定义了两次，以最后一次为准。',
    message:
      '“{earlier}”和第 {line} 行的“{later}”是同一个标签（不分简繁、大小写和全角半角），以后面的定义为准。',
    hint: '请删去其中一个。',
  },
  'tag-alias-conflict': {
    about: 'tags.yaml 里的别名同时也是一个标签，或者是另一个标签的别名。',
    message: '“{alias}”是“{tag}”的别名，但它已经属于“{owner}”。',
    hint: '请从其中一个标签里删去。',
  },
  'tag-slug-duplicate': {
    about: '两个标签的网址相同。',
    message: '“{tag}”的网址会是 /tags/{slug}/，但第 {line} 行的“{owner}”已经用了，所以另取一个。',
    hint: '请给它另写一个 slug：\n  slug: another-name',
  },
};
