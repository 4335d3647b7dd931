/*
 * Traditional writing keeps characters and spellings that the mainland's standards have merged: the table of standard
 * characters (通用规范汉字表, 2013), the first list of variant characters (第一批异体字整理表, 1955) and the first list of
 * variant words (第一批异形词整理表, 2001). OpenCC leaves these as they are.
 */

/** Characters, each with the standard one. */
const characters =
  '伕夫 矽硅 姪侄 炤照 觔斤 倣仿 玆兹 珮佩 啣衔 啗啖 勗勖 毬球 揹背 隄堤 堘塍 勦剿 搾榨 搆构 煖暖 痲麻 ' +
  '慇殷 瘉愈 箝钳 撚捻 撢掸 暱昵 蔆菱 踫碰 踡蜷 銲焊 暸瞭 燄焰 燐磷 濬浚 賸剩 櫂棹 繙翻 鎗枪 餽馈 藷薯 ' +
  '櫺棂 籐藤 鼇鳌 彊强 嬝袅 糢模 麤粗 碁棋 拏拿 挐拿 攷考 埜野 荅答 荳豆 耡锄 砦寨 觝抵 炰炮 蚘蛔 毘毗 ' +
  '舡船 喒咱 堿碱 牋笺 筭算 搯掏 媿愧 寘置 臕膘 驩欢 懽欢 罋瓮 繖伞 阬坑 鉋刨 茍苟 諠喧 偪逼 俛俯 冣最 ' +
  '刱创 劵券 匳奁 疋匹 尠鲜 崋华 崘仑 帬裙 幙幕 徧遍 恠怪 慙惭 憇憩 抝拗 抴曳 挵弄 捄救 掽碰 揑捏 搇揿 ' +
  '摀捂 撦扯 敺驱 斲斫 旛幡 晳皙 暎映 朢望 桮杯 棃梨 楳梅 槀槁 槕桌 槪概 櫉橱 殽淆 氊毡 沍冱 湼涅 灋法 ' +
  '煇辉 煠炸 熖焰 牎窗 犂犁 猨猿 瑯琅 疎疏 痺痹 癄憔 皜皓 盇盍 盌碗 眎视 睠眷 矁瞅 砲炮 碪砧 礟炮 秔粳 ' +
  '秖只 穅糠 窰窑 竚伫 筴策 箠棰 絏绁 緐繁 罇樽 肐胳 脗吻 膓肠 臙胭 舩船 艢樯 艣橹 芲花 苽菇 萲萱 葠参 ' +
  '蓡参 蔴麻 蔕蒂 蘂蕊 虵蛇 蜋螂 蟇蟆 衇脉 衹只 袟帙 裌夹 裠裙 襍杂 諐愆 躭耽 輙辄 逩奔 醼宴 銕铁 鍫锹 ' +
  '鎔熔 鑛矿 閧哄 隂阴 雰氛 霛灵 鞌鞍 頫俯 颿帆 飈飙 餹糖 騐验 骾鲠 髣仿 髴佛 鴈雁 鵞鹅 鷰燕 麕麇 鼈鳖 ' +
  '妳你 牠它 祂他 祇只 杴锨 椶棕 甦苏 紥扎 翺翱 袴裤 讌宴 酧酬 靭韧 飃飘 駞驼 倂并 傚效 刼劫 刧劫 呪咒 哶咩 唘启 嗁啼 嘷嗥 ' +
  '囓啮 堦阶 塼砖 妬妒 姙妊 婬淫 岅坂 讎仇';

/** Writes what sinks with 沉, and the other characters as Simplified has them. */
function mainlandSink(word: string): string {
  const others: Readonly<Record<string, string>> = {
    沈: '沉',
    進: '进',
    沒: '没',
    積: '积',
    澱: '淀',
    靜: '静',
    穩: '稳',
    著: '着',
    悶: '闷',
    淪: '沦',
    陰: '阴',
    擊: '击',
    墜: '坠',
    潛: '潜',
  };
  return [...word].map((c) => others[c] ?? c).join('');
}

/** Words, each with the usual one. */
const words: Readonly<Record<string, string>> = {
  // A length, and a chip.
  英吋: '英寸',
  英呎: '英尺',
  吋: '寸',
  呎: '尺',
  瘉合: '愈合',
  暸解: '了解',
  座標: '坐标',
  規畫: '规划',
  策畫: '策划',
  謀畫: '谋划',
  比畫: '比划',
  企畫: '企划',
  // A share is 份, an element 分.
  身分: '身份',
  過份: '过分',
  份子: '分子',
  部份: '部分',
  成份: '成分',
  充份: '充分',
  本份: '本分',
  緣份: '缘分',
  名份: '名分',
  福份: '福分',
  天份: '天分',
  輩份: '辈分',
  養份: '养分',
  水份: '水分',
  糖份: '糖分',
  鹽份: '盐分',
  情份: '情分',
  職份: '职分',
  安份: '安分',
  應份: '应分',
  份內: '分内',
  份外: '分外',
  份量: '分量',
  澈底: '彻底',
  貫澈: '贯彻',
  透澈: '透彻',
  洞澈: '洞彻',
  覆核: '复核',
  覆查: '复查',
  覆審: '复审',
  覆議: '复议',
  覆檢: '复检',
  連絡: '联络',
  連繫: '联系',
  想像: '想象',
  甚麼: '什么',
  藉由: '借由',
  藉以: '借以',
  藉此: '借此',
  藉著: '借着',
  藉機: '借机',
  藉故: '借故',
  徬徨: '彷徨',
  // A painter's name.
  文徵明: '文徵明',
  家俱: '家具',
  週遭: '周遭',
  校讎: '校雠',
  讎校: '雠校',
  鍾馗: '钟馗',
  見微知著: '见微知著',
  商於之地: '商於之地',
  // Years of emperors.
  乾封: '乾封',
  乾符: '乾符',
  乾德: '乾德',
  乾祐: '乾祐',
  乾化: '乾化',
  乾道: '乾道',
  乾佑: '乾佑',
  乾亨: '乾亨',
  // The last link reads them again, as Simplified writes them.
  乾元通寶: '乾元通宝',
  乾元通宝: '乾元通宝',
  乾寧: '乾宁',
  乾宁: '乾宁',
  乾統: '乾统',
  乾统: '乾统',
  著有多: '著有多',
  著有小說: '著有小说',
  著有詩: '著有诗',
  // Gods of the earth, not only.
  神祇: '神祇',
  地祇: '地祇',
  天祇: '天祇',
  祇園: '祇园',
  祇樹: '祇树',
  // What sinks; by itself 沈 is a surname.
  ...Object.fromEntries(
    (
      '沈入 沈下 沈進 沈沒 沈浮 沈船 沈積 沈澱 沈浸 沈溺 沈迷 沈醉 沈睡 沈寂 沈靜 沈穩 沈著 沈重 沈痛 沈悶 沈思 沈吟 沈默 沈冤 ' +
      '沈淪 沈降 沈陷 沈渣 沈香 沈屙 沈甸甸 下沈 深沈 低沈 陰沈 消沈 浮沈 擊沈 昏沈 暗沈 西沈 墜沈 沈了 沈到 沈底 沈潛'
    )
      .split(' ')
      .map((word) => [word, mainlandSink(word)]),
  ),
  // Many: it isn't the mate of 伙.
  甚夥: '甚夥',
  繁夥: '繁夥',
};

/** Traditional words and characters, each as standard Simplified writes it. */
export const intoStandard: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    characters.split(' ').map((pair): [string, string] => [[...pair][0]!, [...pair][1]!]),
  ),
  ...words,
};
