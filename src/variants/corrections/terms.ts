/** Common words, as Simplified writes them, that a frequency dictionary of newspapers and novels lacks. */
export const termsOfTaiwan =
  '页签 布林 递回 递回函式 并发 并发量 上链 区块链 极简 变数 函式 回圈 字串 阵列'.split(' ');
