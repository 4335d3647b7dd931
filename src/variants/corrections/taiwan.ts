/** Words that stay what they are. */
function kept(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, word]));
}

/** Taiwan's forms, with its own words or without. */
export const intoTaiwan: Readonly<Record<string, string>> = {
  // Law and press in Taiwan write 布 in these, and 了解 far more often than 瞭解.
  發佈: '發布',
  公佈: '公布',
  分佈: '分布',
  宣佈: '宣布',
  頒佈: '頒布',
  瞭解: '了解',
  // And money's 帳 as the tent's.
  賬: '帳',
  // What blogs from Taiwan write, counted: 盡量 48 to 0, 污染 97 to 5, 嘆 10 to 1, 一併 28 to 1, 遞迴 121 to 1,
  // 計畫 37 to 9, 占用 37 to 21 (law writes 占 too).
  計劃: '計畫',
  佔用: '占用',
  合作伙伴: '合作夥伴',
  癡: '癡',
  市佔率: '市占率',
  彙集: '匯集',
  儘速: '盡速',
  託福: '托福',
  聖盃: '聖杯',
  鉅變: '巨變',
  療愈: '療癒',
  迴音: '回音',
  衚衕: '胡同',
  儘量: '盡量',
  儘可能: '盡可能',
  儘快: '盡快',
  污: '污',
  歎: '嘆',
  絃: '弦',
  // What Taiwan's dictionary of the Ministry of Education counts with 只.
  隻戒指: '只戒指',
  隻手鐲: '只手鐲',
  遞回: '遞迴',
  藉助: '借助',
  硅: '矽',
  身份證: '身分證',
  身份認證: '身分認證',
  銷燬: '銷毀',
  燒燬: '燒毀',
  焚燬: '焚毀',
  炸燬: '炸毀',
  捱打: '挨打',
  捱罵: '挨罵',
  捱揍: '挨揍',
  捱餓: '挨餓',
  捱凍: '挨凍',
  捱批: '挨批',
  捱罰: '挨罰',
  迴歸: '回歸',
  ...kept(
    '迴歸分析 迴歸模型 線性迴歸 邏輯迴歸 迴歸算法 迴歸方程 迴歸係數 迴歸問題 迴歸任務 迴歸樹 迴歸測試 分類與迴歸 ' +
      '分類和迴歸 分類以及迴歸',
  ),
};
