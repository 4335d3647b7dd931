/*
 * Names of people and places that each region writes its own way and that OpenCC lacks: as the mainland, Taiwan and Hong
 * Kong have them; `-` where it is the mainland's name in other characters.
 */
const table = `
里根 雷根 列根
布什 布希 布殊
克林顿 柯林頓 克林頓
戈尔巴乔夫 戈巴契夫 -
泽连斯基 澤倫斯基 -
赫鲁晓夫 赫魯雪夫 -
斯大林 史達林 史太林
叶利钦 葉爾欽 -
梅德韦杰夫 梅德維傑夫 -
丘吉尔 邱吉爾 -
撒切尔 柴契爾 戴卓爾
肯尼迪 甘迺迪 甘迺迪
内塔尼亚胡 納坦雅胡 -
马克龙 馬克宏 -
默克尔 梅克爾 -
贝克汉姆 貝克漢 碧咸
马拉多纳 馬拉度納 馬勒當拿
斯皮尔伯格 史匹柏 史匹堡
施瓦辛格 史瓦辛格 舒華辛力加
达芬奇 達文西 達文西
梵高 梵谷 -
伦勃朗 林布蘭 -
肖邦 蕭邦 蕭邦
佛罗伦萨 佛羅倫斯 佛羅倫斯
巴塞罗那 巴塞隆納 巴塞隆拿
戛纳 坎城 康城
温布尔登 溫布頓 溫布頓
萨尔茨堡 薩爾斯堡 薩爾斯堡
萨拉热窝 塞拉耶佛 -
伊斯坦布尔 伊斯坦堡 伊斯坦堡
迪拜 杜拜 杜拜
堪培拉 坎培拉 坎培拉
布里斯班 布里斯本 -
吉布提 吉布地 -
特立尼达 千里達 千里達
奔驰汽车 賓士汽車 平治汽車
雷克萨斯 凌志 凌志
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' ') as [mainland: string, taiwan: string, hongKong: string]);

/** Simplified names for Taiwan. */
export const namesForTaiwan: Readonly<Record<string, string>> = Object.fromEntries(
  rows.map(([mainland, taiwan]) => [mainland, taiwan]),
);

/** Simplified names for Hong Kong. */
export const namesForHongKong: Readonly<Record<string, string>> = Object.fromEntries(
  rows.filter(([, , hongKong]) => hongKong !== '-').map(([mainland, , hongKong]) => [mainland, hongKong]),
);

/** What is the name of others too, or part of other words: it stays as it is for the mainland. */
const doubtful = new Set(['布希', '凌志', '千里達']);

/** Taiwan's names for the mainland. */
export const namesForMainland: Readonly<Record<string, string>> = Object.fromEntries(
  rows.flatMap(([mainland, taiwan]) => (doubtful.has(taiwan) ? [] : [[taiwan, mainland]])),
);
