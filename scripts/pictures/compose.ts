import sharp, { type OverlayOptions } from 'sharp';
import { escapeHtml } from '../../src/html/escape.ts';

/** A picture of a page and what is written above it. */
export interface Framed {
  label: string;
  png: Buffer;
}

/** How pictures are laid out: each `width` wide, so many in a row, so many on a sheet. */
export interface SheetLayout {
  width: number;
  perRow: number;
  perSheet: number;
}

const gap = 12;
const caption = 26;

/** Lays pictures out in rows, each under its name, on as many sheets as they need. */
export async function composeSheets(pictures: readonly Framed[], layout: SheetLayout): Promise<Buffer[]> {
  const sheets: Buffer[] = [];
  for (let at = 0; at < pictures.length; at += layout.perSheet)
    sheets.push(await composeSheet(pictures.slice(at, at + layout.perSheet), layout));
  return sheets;
}

async function composeSheet(pictures: readonly Framed[], { width, perRow }: SheetLayout): Promise<Buffer> {
  const cells = await Promise.all(
    pictures.map(async ({ label, png }) => ({ label, ...(await scaled(png, width)) })),
  );
  const layers: OverlayOptions[] = [];
  let top = gap;
  for (let at = 0; at < cells.length; at += perRow) {
    const row = cells.slice(at, at + perRow);
    row.forEach(({ label, data }, column) => {
      const left = gap + column * (width + gap);
      layers.push({ input: captionOf(label, width), left, top });
      layers.push({ input: data, left, top: top + caption });
    });
    top += caption + Math.max(...row.map(({ height }) => height)) + gap;
  }
  const columns = Math.min(perRow, cells.length);
  return sharp({
    create: { width: gap + columns * (width + gap), height: top, channels: 3, background: '#8a8a8a' },
  })
    .composite(layers)
    .png({ compressionLevel: 6 })
    .toBuffer();
}

async function scaled(png: Buffer, width: number): Promise<{ data: Buffer; height: number }> {
  const { data, info } = await sharp(png).resize({ width }).png().toBuffer({ resolveWithObject: true });
  return { data, height: info.height };
}

function captionOf(label: string, width: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${caption}"><text x="0" y="18" font-family="sans-serif" font-size="15" fill="#fff">${escapeHtml(label)}</text></svg>`,
  );
}
