import {download, fileName} from '../element/download.js';
import {type Graphic, type PictureFrame, type PictureInk, pictureOf} from './picture.js';
import {pictureInk} from './picture-ink.js';
import {svgMarkup} from './svg-node.js';

/** As wide as a column of a newspaper's page; narrower than that nothing is legible on a phone. */
const WIDTH = 800;
/** Pixels of a PNG by pixel of the drawing, for sharp print. */
const DENSITY = 2;

/** Hands the reader a chart as a picture with its title, source and date. */
export async function savePicture(
  kind: 'png' | 'svg',
  draw: (width: number, ink: PictureInk) => Graphic,
  frame: PictureFrame,
  host: HTMLElement,
): Promise<void> {
  const ink = pictureInk(host);
  const picture = pictureOf((width) => draw(width, ink), frame, WIDTH, ink);
  const markup = svgMarkup(picture);
  const name = fileName(frame.title, kind);
  if (kind === 'svg') download(name, 'image/svg+xml', markup);
  else download(name, 'image/png', await rasterized(markup, WIDTH, Number(picture.attributes['height'])));
}

async function rasterized(markup: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([markup], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('No picture could be made.'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
