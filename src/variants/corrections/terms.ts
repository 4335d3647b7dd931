/**
 * Common words, as Simplified writes them, that a frequency dictionary of newspapers and novels lacks or has as rare:
 * without 最多, 最多只支持 would have 多只 (多隻) in it.
 */
export const commonTerms =
  '页签 书签 行事历 岳阳 岳阳楼 岳阳市 十天干 死斗 痴念 布林 递回 递回函式 并发 并发量 上链 区块链 极简 变数 函式 回圈 字串 阵列 ' +
  '更多 最多 至多 太多 不多 很难 只需 将会 已被 而非 并不 并没 并未 不允许 不存在 ' +
  '字段 线程 图标 绑定 源码 微信 换行 光标 跳过 移除 视图 可选 后端 前端 镜像 报错 小写 大写 前缀 后缀 引号 对齐 偏移 插槽 ' +
  '几公分 几厘米 几毫米 几公斤 几岁 几倍 ' +
  '表头 表名 表单 数据库 服务器 浏览器 字符串 表达式 客户端 文件夹 文件名 用户名 子模块 自定义 重命名 初始化';
