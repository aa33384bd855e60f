import {type LinearRgb, linearRgb} from '../../src/theme/contrast.js';

/** How colours are seen: without the long, the middle or the short wave cones, or with all. */
export const VISIONS = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const SIMULATIONS: Readonly<Record<Vision, Matrix>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}; // prettier-ignore

/**
 * How far apart two colours look to someone: distance in OKLab times 100.
 *
 * About 2 is just noticeable side by side; marks apart from each other need some 6 and more.
 */
export function colorDistance(a: string, b: string, vision: Vision = 'normal'): number {
  const left = oklab(simulate(linearRgb(a), vision));
  const right = oklab(simulate(linearRgb(b), vision));
  return 100 * Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

/** The smallest distance between any two of the colours, for any vision. */
export function closestPair(colors: readonly string[]): number {
  const distances = VISIONS.flatMap((vision) =>
    colors.flatMap((a, at) => colors.slice(at + 1).map((b) => colorDistance(a, b, vision))),
  );
  return Math.min(...distances);
}

/** A colour as someone sees it, `#rrggbb`. */
export function seenColor(color: string, vision: Vision): string {
  const channels = simulate(linearRgb(color), vision).map((linear) => {
    const value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

function simulate(color: LinearRgb, vision: Vision): LinearRgb {
  const [red, green, blue] = SIMULATIONS[vision].map((row) => Math.min(1, Math.max(0, dot(row, color))));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** OKLab by Björn Ottosson: lightness 0–1, green–red, blue–yellow. */
function oklab(color: LinearRgb): LinearRgb {
  const long = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], color));
  const middle = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], color));
  const short = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], color));
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

function dot(a: LinearRgb, b: LinearRgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
