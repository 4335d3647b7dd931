/** Most addresses that one notice may name: https://www.indexnow.org/documentation */
const mostUrls = 10_000;

/** What IndexNow is told: post it as JSON to https://api.indexnow.org/indexnow. */
export interface IndexNowNotice {
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

/** Puts together a notice of changed and removed pages. `keyFile` is the absolute URL of the published key. */
export function indexNowNotice(key: string, keyFile: string, urls: readonly string[]): IndexNowNotice {
  return { host: new URL(keyFile).host, key, keyLocation: keyFile, urlList: urls.slice(0, mostUrls) };
}
