import {encode} from 'uqr';

/** A QR code (ISO/IEC 18004) as one path, a module a unit. */
export interface QrPath {
  /** Side in modules, with the quiet zone of four on each side. */
  readonly size: number;
  readonly path: string;
}

/** Modules that stay white around the code (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a text as a QR code that survives a scratch or a drop of rain: a quarter of it may be lost. */
export function qrPath(text: string): QrPath {
  const {data, size} = encode(text, {border: 0, ecc: 'Q'});
  const runs = data.flatMap((line, y) =>
    runsOf(line).map(([x, length]) => bar(x + QUIET, y + QUIET, length)),
  );
  return {size: size + 2 * QUIET, path: runs.join('')};
}

/** Where dark modules begin and how many stand together. */
function runsOf(line: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  line.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1]++;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
}

function bar(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}
