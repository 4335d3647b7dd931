import { argument, type Arguments } from './arguments.ts';
import { linkBlock, type Translator } from './translation.ts';

// Players and cards of services, which themes fill in with a script of theirs: a link to the thing itself stays.

/** A song, an album or a list of them at NetEase or QQ, as MetingJS and the like name it. */
const music: Translator = (args) => {
  const words = [...args.words, ...args.named.values()];
  const url = words.find((word) => /^https?:\/\//.test(word));
  if (url !== undefined) return linkBlock(url);
  const id =
    argument(args, ['id', 'song', 'playlist', 'album']) ?? args.words.find((word) => /^\d{4,}$/.test(word));
  if (id === undefined || !/^\w+$/.test(id)) return undefined;
  const type = words.find((word) => /^(?:song|playlist|album|artist)$/.test(word)) ?? 'song';
  const isTencent = words.some((word) => /^(?:tencent|qq)$/i.test(word));
  return linkBlock(
    isTencent
      ? `https://y.qq.com/n/ryqq/${tencentTypes[type] ?? 'songDetail'}/${id}`
      : `https://music.163.com/#/${type}?id=${id}`,
  );
};

const tencentTypes: Readonly<Record<string, string>> = {
  song: 'songDetail',
  playlist: 'playlist',
  album: 'albumDetail',
  artist: 'singer',
};

/** A book, a film or a record at Douban. */
const douban: Translator = (args) => {
  const words = [...args.named.values(), ...args.words];
  const url = words.find((word) => /^https?:\/\//.test(word));
  const id = words.find((word) => /^\d{5,}$/.test(word));
  if (url !== undefined) return linkBlock(url);
  const type = words.find((word) => /^(?:movie|book|music)$/.test(word)) ?? 'movie';
  return id === undefined ? undefined : linkBlock(`https://${type}.douban.com/subject/${id}/`);
};

/** A repository or an account at GitHub. */
const github: Translator = (args: Arguments) => {
  const words = [...args.named.values(), ...args.words];
  const url = words.find((word) => /^https?:\/\//.test(word));
  const name = argument(args, ['repo', 'user', 'name'], 0) ?? '';
  if (url !== undefined) return linkBlock(url);
  return /^[\w.-]+(?:\/[\w.-]+)?$/.test(name) ? linkBlock(`https://github.com/${name}`) : undefined;
};

/** Such tags by name. */
export const services: Record<string, Translator> = {
  meting: music,
  music,
  netease: music,
  cloudmusic: music,
  '163music': music,
  aplayer: music,
  douban,
  ghcard: github,
  github,
  repo: github,
};
