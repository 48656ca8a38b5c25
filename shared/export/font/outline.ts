/** A point of a contour in font units; off the curve it steers a quadratic one. */
export interface GlyphPoint {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** A closed contour. */
export type GlyphContour = readonly GlyphPoint[];

/** How deep glyphs may be put together from others. */
const DEEPEST = 5;

const ARGS_ARE_WORDS = 0x0001;
const ARGS_ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

type GlyphReader = (glyph: number) => Uint8Array;

/** Reads the contours of a glyph, put together from others where it says so. */
export function readOutline(glyph: number, read: GlyphReader, depth = 0): readonly GlyphContour[] {
  const bytes = read(glyph);
  if (bytes.length === 0 || depth > DEEPEST) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contours = view.getInt16(0);
  if (contours >= 0) return readSimple(view, contours);
  return readComponents(view).flatMap((component) =>
    readOutline(component.glyph, read, depth + 1).map((contour) =>
      contour.map((point) => move(point, component)),
    ),
  );
}

/** Glyphs that a glyph is put together from; none for a simple one. */
export function componentsOf(glyph: number, read: GlyphReader): readonly number[] {
  const bytes = read(glyph);
  if (bytes.length === 0) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getInt16(0) >= 0 ? [] : readComponents(view).map((component) => component.glyph);
}

function readSimple(view: DataView, contours: number): readonly GlyphContour[] {
  if (contours === 0) return [];
  const ends = Array.from({ length: contours }, (_, index) => view.getUint16(10 + 2 * index));
  const count = (ends.at(-1) ?? -1) + 1;
  const instructions = view.getUint16(10 + 2 * contours);
  let at = 12 + 2 * contours + instructions;
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at);
    at += 1;
    const repeats = (flag & 8) === 0 ? 0 : view.getUint8(at);
    if ((flag & 8) !== 0) at += 1;
    for (let time = 0; time <= repeats; time += 1) flags.push(flag);
  }
  const xs = readCoordinates(view, at, { flags, short: 2, same: 16 });
  const ys = readCoordinates(view, xs.next, { flags, short: 4, same: 32 });
  const points = flags.map((flag, index) => ({
    x: xs.values[index] ?? 0,
    y: ys.values[index] ?? 0,
    isOn: (flag & 1) !== 0,
  }));
  return ends.map((end, index) =>
    points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1),
  );
}

interface CoordinateBits {
  readonly flags: readonly number[];
  readonly short: number;
  readonly same: number;
}

function readCoordinates(
  view: DataView,
  from: number,
  { flags, short, same }: CoordinateBits,
): { readonly values: readonly number[]; readonly next: number } {
  let at = from;
  let value = 0;
  const values = flags.map((flag) => {
    const isShort = (flag & short) !== 0;
    const isSame = (flag & same) !== 0;
    if (isShort) {
      value += isSame ? view.getUint8(at) : -view.getUint8(at);
      at += 1;
    } else if (!isSame) {
      value += view.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, next: at };
}

interface Component {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
  /** xx, xy, yx, yy. */
  readonly matrix: readonly [number, number, number, number];
}

function readComponents(view: DataView): readonly Component[] {
  const components: Component[] = [];
  let at = 10;
  let more = true;
  while (more) {
    const flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    at += 4;
    const isWords = (flags & ARGS_ARE_WORDS) !== 0;
    const isOffset = (flags & ARGS_ARE_OFFSETS) !== 0;
    const dx = isWords ? view.getInt16(at) : view.getInt8(at);
    const dy = isWords ? view.getInt16(at + 2) : view.getInt8(at + 1);
    at += isWords ? 4 : 2;
    const scales = scaleCount(flags);
    const read = Array.from(
      { length: scales },
      (_, index) => view.getInt16(at + 2 * index) / 16384,
    );
    at += 2 * scales;
    const matrix = toMatrix(read);
    components.push({ glyph, matrix, dx: isOffset ? dx : 0, dy: isOffset ? dy : 0 });
    more = (flags & MORE_COMPONENTS) !== 0;
  }
  return components;
}

function scaleCount(flags: number): 0 | 1 | 2 | 4 {
  if ((flags & HAS_SCALE) !== 0) return 1;
  if ((flags & HAS_TWO_SCALES) !== 0) return 2;
  return (flags & HAS_MATRIX) !== 0 ? 4 : 0;
}

function toMatrix(read: readonly number[]): Component['matrix'] {
  const [a = 1, b = a, c = 0, d = 1] = read;
  return read.length === 4 ? [a, b, c, d] : [a, 0, 0, b];
}

function move({ x, y, isOn }: GlyphPoint, { dx, dy, matrix }: Component): GlyphPoint {
  const [xx, xy, yx, yy] = matrix;
  return { x: x * xx + y * yx + dx, y: x * xy + y * yy + dy, isOn };
}
