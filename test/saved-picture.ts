import {expect, fixture, html} from '@open-wc/testing';
import {savedFile} from './saved-file.js';

/** The picture that an element hands over as SVG; fails where it is no XML. */
export async function savedPicture(element: HTMLElement): Promise<Element> {
  const blob = await savedFile(element, 'SVG');
  const document = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(document.querySelector('parsererror')).to.equal(null);
  return document.documentElement;
}

/** Fails where a text of a picture would be cut at the right, the left or below. */
export async function expectTextsInside(picture: Element): Promise<void> {
  const shown = document.importNode(picture, true);
  const place = await fixture(html`<div>${shown}</div>`);
  const frame = shown.getBoundingClientRect();
  const texts = [...place.querySelectorAll('text')];
  expect(texts).to.have.length.above(0);
  for (const text of texts) {
    const {left, right, bottom} = text.getBoundingClientRect();
    expect(left, text.textContent).to.be.at.least(frame.left);
    expect(right, text.textContent).to.be.at.most(frame.right);
    expect(bottom, text.textContent).to.be.at.most(frame.bottom);
  }
}
