import type { theme as english } from '../en/theme.ts';
import type { Translation } from '../message.ts';

/** 网站自己的外观：theme/，以及 site.yaml 里的界面文字和菜单。 */
export const theme: Translation<typeof english> = {
  'config-text-unknown': {
    about: '界面没有这个名称的文字，所以什么也没有替换。',
    message: '界面没有名为“{key}”的文字，所以这一项什么也没有替换。',
    hint: '删掉这一项。全部名称见 src/views/messages.ts 与 page-messages.ts。',
  },
  'config-text-unknown/near': {
    message: '界面没有名为“{key}”的文字，所以这一项什么也没有替换。',
    hint: '您要写的是“{nearest}”吗？',
  },
  'config-text-place': {
    about: '替换的界面文字缺了由简繁填入内容的位置。',
    message: '文字“{key}”缺了 {place}，那里本该由简繁填入内容，读者就看不到了。',
    hint: '在文字的适当位置写上 {place}。',
  },
  'theme-component-unknown': {
    about: '主题里有个组件与任何内置组件都不同名，所以什么也没有替换。',
    message: '没有名为“{name}”的组件，所以这个文件什么也没有替换。',
    hint: '用它要替换的组件命名：{names}。组件之间共用的部分请移出 components/，例如放进 components/parts/。',
  },
  'theme-component-unknown/near': {
    message: '没有名为“{name}”的组件，所以这个文件什么也没有替换。',
    hint: '您要写的是 {nearest}.astro 吗？',
  },
  'theme-component-props': {
    about: '主题的组件读取了并未传给它的属性。',
    message: '{component} 读取了“{name}”，但没有这个属性；传给它的有：{given}。',
    hint: '请与 src/components 或 src/layouts 里的原组件对照；它当初所依据的版本，属性可能不同。',
  },
  'theme-component-failed': {
    about: '主题的组件可以编译，但渲染页面时出错。',
    message: '渲染 {page} 时 {component} 出错：{reason}',
    hint: '请与 src/components 或 src/layouts 里的原组件对照它所读取的属性。',
  },
  'theme-body-lost': {
    about: '用了主题的组件后，页面不再显示文章正文。',
    message: '用了主题的组件后，{page} 没有显示文章正文。',
    hint: '请在布局里保留 <PostBody …>，属性与原布局相同；在 PostBody.astro 里保留 set:html。',
  },
  'theme-overrides': {
    about: '网站用自己的外观替换了哪些部分。',
    message: '网站自有的部分：{names}。',
  },
};
