import { Coverage, type Mask } from './coverage.ts';
import { flatten, unitsPerEm, type Outline } from './outline.ts';

/** An outline that is to be drawn in a size; `key` tells it from others, and shapes of a key are drawn once. */
export interface Shape {
  key: string;
  path: Outline['path'];
  size: number;
}

/** The tones of a shape, two pixels a byte, row by row; `left`, in pixels, and `top` are where it begins from its origin. */
export interface PackedMask {
  left: number;
  top: number;
  /** Bytes of a row. */
  stride: number;
  height: number;
  bytes: Uint8Array;
}

/** Shapes whose pixels are kept, about 20 MB: titles are of the same few thousand characters in the same few sizes. */
const mostKept = 3000;

/** Room for the largest shape on all sides of its origin. */
const room = 320;
const originX = 96;
const originY = 192;

/** Draws shapes, each once; `x` is where the origin is, of which it matters whether a byte begins there. */
export function createShapeMasks(tones: number): (shape: Shape, x: number) => PackedMask {
  const coverage = new Coverage(room, room);
  const known = new Map<string, PackedMask>();
  return (shape, x) => {
    const name = `${shape.key} ${shape.size} ${x & 1}`;
    let mask = known.get(name);
    if (mask !== undefined) return mask;
    mask = packed(draw(shape), x & 1);
    if (known.size >= mostKept) known.clear();
    known.set(name, mask);
    return mask;
  };

  function draw({ path, size }: Shape): Mask {
    flatten(path, { x: originX, y: originY, scale: size / unitsPerEm }, (x0, y0, x1, y1) =>
      coverage.line(x0, y0, x1, y1),
    );
    return coverage.take(tones);
  }
}

function packed({ left, top, width, height, tones }: Mask, parity: number): PackedMask {
  const fromOrigin = left - originX;
  const odd = (fromOrigin + parity) & 1;
  const stride = (width + odd + 1) >> 1;
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = odd; x < width + odd; x += 1) {
      const byte = y * stride + (x >> 1);
      bytes[byte] = (bytes[byte] ?? 0) | ((tones[y * width + x - odd] ?? 0) << (x & 1 ? 0 : 4));
    }
  return { left: fromOrigin - odd, top: top - originY, stride, height, bytes };
}
