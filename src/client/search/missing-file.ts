/** A file of the index that didn't arrive. */
export class MissingFile extends Error {
  readonly url: string;
  /** What the server said; undefined when it said nothing. */
  readonly status: number | undefined;

  constructor(url: string, status: number | undefined) {
    super(status === undefined ? `Could not fetch ${url}` : `${status} for ${url}`);
    this.name = 'MissingFile';
    this.url = url;
    this.status = status;
  }
}

/** Fetches a file of the index; throws `MissingFile` for one that doesn't arrive or isn't there. */
export async function fetchFile(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch(() => undefined);
  if (response === undefined || !response.ok) throw new MissingFile(url, response?.status);
  return response;
}
