/**
 * Words that OpenCC cuts wrongly. It takes the longest phrase from the left, so in 家长发现 it finds 长发, long hair,
 * and writes 家長髮現. Here stand the first characters of such phrases and the words that are meant when they follow;
 * each pair of both becomes a phrase of its own, and being longer it wins.
 *
 * `发現=發現` is a word with its traditional form; without `=` it has one form only.
 */
export interface Crossing {
  heads: string;
  words: string;
}

/** Crossings found in blogs and in OpenCC's own phrases, judged one by one. */
export const crossingList: readonly Crossing[] = [
  // 髮: 长发, 理发, 金发 and the like before a word with 发.
  {
    heads: '长=長 丝=絲 生 被 断=斷',
    words:
      '发现=發現 发布=發佈 发表=發表 发言=發言 发来=發來 发起=發起 发给=發給 发出=發出 发送=發送 发明=發明 发往=發往 发文=發文 发帖=發帖 发声=發聲',
  },
  { heads: '长=長 生 断=斷 护=護 落 养=養', words: '发展=發展' },
  { heads: '断=斷 染', words: '发生=發生' },
  { heads: '长=長', words: '发音=發音' },
  { heads: '理 假 总=總', words: '发票=發票 发货=發貨 发布=發佈' },
  { heads: '理', words: '发给=發給 发送=發送 发放=發放 发现=發現' },
  { heads: '金', words: '发放=發放 发行=發行 发给=發給' },
  { heads: '总=總', words: '发行=發行 发现=發現' },
  { heads: '护=護 美 结=結 落 头=頭 束', words: '发布=發佈' },
  { heads: '束 结=結 秀', words: '发言=發言' },
  { heads: '束 直', words: '发送=發送' },
  { heads: '直', words: '发货=發貨 发布=發佈' },
  { heads: '被', words: '发到=發到 发行=發行 发放=發放 发射=發射 发配=發配 发掘=發掘' },
  { heads: '换=換', words: '发新=發新 发证=發證 发身=發身' },
  // 隻: 是只, 那只, 最多只 before an adverb.
  {
    heads: '是 别=別 多 小 大 换=換',
    words:
      '只能 只有 只要 只会=只會 只想 只需 只读=只讀 只用 只看 只为=只爲 只剩 只收 只限 只做 只把 只给=只給 只怕 只因 只求 只好 只是 只不过=只不過 只知 只顾=只顧 只差 只占=只佔 只允许=只允許 只支持 只针对=只針對 只包含 只对=只對 只在 只说=只說 只管 只可以 只可能 只希望 只关=只關 只得 只卖=只賣 只懂 只需要 只适=只適',
  },
  {
    heads: '这=這 那',
    words: '只能 只要 只会=只會 只需 只有 只不过=只不過 只适=只適 只对=只對 只针对=只針對 只可以 只可能 只剩',
  },
  { heads: '有', words: '只能 只有 只会=只會 只读=只讀 只要 只是 只剩' },
  // 復 and 覆 before 複.
  {
    heads: '更 不 仍 上 行 示 明 开=開 往 见=見 收',
    words: '复杂=複雜',
  },
  { heads: '上 行 不 起 开=開 返 收 往', words: '复制=複製' },
  { heads: '上 行 不', words: '复用=複用 复印=複印' },
  { heads: '上 行 不 开=開', words: '复习=複習' },
  // 復 after 我回, 接回: an answer is 回覆.
  {
    heads: '我 你 他 她 没=沒 接 要 会=會 可 并=並 来=來 请=請 再 先 已 未 需 能 想 不 常 有 快 即 速 动=動',
    words: '回复=回覆',
  },
  // 蔘
  {
    heads: '人',
    words: '参与=參與 参加=參加 参观=參觀 参考=參考 参赛=參賽 参选=參選 参照=參照 参会=參會 参军=參軍',
  },
  { heads: '党=黨', words: '参加=參加 参与=參與 参选=參選' },
  // 曆
  {
    heads: '国=國 长=長 年 月 日 周 星 新 旧=舊 农=農 公 商 天 合 通 西 大',
    words: '历史=歷史 历经=歷經 历来=歷來 历任=歷任 历届=歷屆 历次=歷次',
  },
  // Not 历程 behind 日: 日历 has 程序.
  { heads: '长=長 国=國', words: '历程=歷程' },
  { heads: '万年=萬年', words: '历史=歷史' },
  // 係 and 繫
  { heads: '你 关=關 就 已 连=連 不 心 情 维=維 监=監 紧=緊', words: '系统=系統' },
  // Not 系列 behind 关: 关系 has 列表.
  { heads: '相关=相關', words: '系列' },
  // 沖
  { heads: '相 大 太 对=對 过=過', words: '冲突=衝突 冲击=衝擊 冲动=衝動 冲刺=衝刺' },
  // 鐘
  { heads: '的 他 她 最 人 所 之', words: '钟爱=鍾愛 钟情=鍾情' },
  { heads: '几十=幾十 十几=十幾 好几=好幾', words: '分钟=分鐘' },
  // 齣
  { heads: '一', words: '出现=出現 出门=出門 出来=出來 出去 出场=出場 出手 出口 出版 出道' },
  {
    heads: '第一 第二 第三 第四 第五 第六',
    words: '出现=出現 出场=出場 出战=出戰 出局 出线=出線 出发=出發 出手 出口',
  },
  // 嚐 and 檯
  { heads: '先 小', words: '尝试=嘗試' },
  { heads: '上', words: '台面=檯面' },
  // 游 before 遊
  // Not 游客 behind 上 and 下: 上游 has 客户.
  { heads: '上 下 中', words: '游戏=遊戲 游玩=遊玩 游览=遊覽' },
  { heads: '其中', words: '游客=遊客' },
  { heads: '回 陆=陸 龙=龍 子 串 转=轉', words: '游戏=遊戲 游客=遊客 游玩=遊玩 游览=遊覽' },
  // 籤
  { heads: '上 下', words: '签名=簽名 签约=簽約 签署=簽署 签到=簽到 签字=簽字 签收=簽收' },
  // 后, an empress
  {
    heads:
      '百元 千元 万元=萬元 十元 美元 日元 欧元=歐元 单元=單元 多元 密封 解封 冰封 查封 开封=開封 电影=電影 观影=觀影 摄影=攝影 唱歌 听歌=聽歌 跳舞 进群=進群 加群 入群 退群 建群 拉群 全球 作废=作廢',
    words: '后=後',
  },
  { heads: '0 1 2 3 4 5 6 7 8 9', words: '天后=天後 元后=元後' },
  { heads: '今 昨 明 当=當 那', words: '天后来=天後來 天后续=天後續' },
  { heads: '太', words: '后悔=後悔 后面=後面 后期=後期' },
  { heads: '父母', words: '后悔=後悔 后来=後來' },
  // 几, a low table
  {
    heads: '小 方 条=條 高 长=長 矮 石',
    words: '几乎=幾乎 几个=幾個 几岁=幾歲 几十=幾十 几百=幾百 几倍=幾倍 几年=幾年',
  },
  // 幹
  {
    heads: '这么=這麼 那么=那麼 多么=多麼 怎么=怎麼',
    words: '干净=乾淨 干脆=乾脆 干燥=乾燥',
  },
  {
    heads: '被 会=會 事 所 去 再 才=纔 又 敢 能 没=沒 谁=誰 都 来=來 就 想 可 主 单=單 多 口 太 水',
    words: '干扰=干擾 干预=干預 干涉',
  },
  { heads: '没=沒 能 都 又 就 想 去 会=會 再 才=纔 多 事', words: '干净=乾淨' },
  { heads: '快 太 好', words: '干活=幹活 干完=幹完' },
  // 錶
  { heads: '手 对=對 名', words: '表示 表现=表現 表达=表達 表明 表演 表态=表態 表扬=表揚' },
  { heads: '看 水', words: '表演 表现=表現 表面' },
  { heads: '码=碼', words: '表示' },
  // 麪
  { heads: '和', words: '面试=面試 面对=面對 面板 面向 面临=面臨 面积=面積' },
  // 里, a measure, before 裏面
  {
    heads:
      '道 数=數 本 卡 格 后=後 各 同 大 多 方 日 居 区=區 故 平 安 东=東 南 北 西 下 州 斯 布 托 拉 程 普 加 克 里 家 子 页=頁 站 店 群=羣 包',
    words: '里面=裏面',
  },
  { heads: '数千=數千 数百=數百 数万=數萬 数十=數十 两千=兩千 两百=兩百 两万=兩萬 几十=幾十', words: '里' },
  // 併
  {
    heads: '并=並',
    words:
      '发送=發送 发布=發佈 发现=發現 发起=發起 发表=發表 发出=發出 发给=發給 发放=發放 发展=發展 发挥=發揮 发生=發生 购买=購買 联系=聯繫',
  },
  // Others that fit no family.
  { heads: '好 很 太 犯', words: '困难=困難 困惑 困扰=困擾 困窘' },
  { heads: '对=對', words: '折扣' },
  { heads: '向', words: '心脏=心臟' },
  { heads: '译=譯 编译=編譯', words: '注意' },
  { heads: '关=關', words: '注释=註釋' },
  { heads: '下', words: '注册=註冊' },
  { heads: '南', words: '岳阳=岳陽' },
  { heads: '当=當', words: '当前=當前 当时=當時' },
  { heads: '大', words: '曲线=曲線 曲折' },
  { heads: '我 你 他 她 所 最 人', words: '向往=嚮往' },
  { heads: '下', words: '采取=採取 采用=採用 采购=採購 采集=採集' },
  { heads: '脑=腦', words: '回路=迴路' },
];

/** Phrases that the crossings would cut wrongly in their turn. */
export const uncrossed: Readonly<Record<string, string>> = {
  长发现在: '長髮現在',
  长发展示: '長髮展示',
  生发展示: '生髮展示',
  头发布满: '頭髮佈滿',
  关系统一: '關係統一',
  一出现实: '一齣現實',
  并发现象: '併發現象',
  并发生产: '併發生產',
  是只会说话的: '是隻會說話的',
  是只会飞的: '是隻會飛的',
  是只看门狗: '是隻看門狗',
  这只会说话的: '這隻會說話的',
  这只会飞的: '這隻會飛的',
  那只会飞的: '那隻會飛的',
  我向往常: '我向往常',
  他向往常: '他向往常',
  她向往常: '她向往常',
  手表现在: '手錶現在',
  公里面积: '公里面積',
  平方公里面积: '平方公里面積',
};
