import {expect} from '@open-wc/testing';
import {
  cameraFor,
  fromScreen,
  LAST_ZOOM,
  onScreen,
  pannedBy,
  projectionOf,
  visibleBox,
  zoomedTo,
} from '../../src/map/camera.js';
import {isInside, toLonLat, toWorld} from '../../src/map/mercator.js';

const size = {width: 600, height: 400};
const almaty = {lon: 76.9, lat: 43.24, zoom: 9};

describe('the camera', () => {
  it('puts what it looks at in the middle of the screen', () => {
    const middle = onScreen(projectionOf(almaty, size), toWorld(almaty.lon, almaty.lat));
    expect(middle.x).to.be.closeTo(300, 1e-6);
    expect(middle.y).to.be.closeTo(200, 1e-6);
  });

  it('shows a whole box with room around it', () => {
    const [first, last] = [toWorld(76, 44), toWorld(78, 43)];
    const camera = cameraFor({x0: first.x, y0: first.y, x1: last.x, y1: last.y}, size, 40, LAST_ZOOM);
    const projection = projectionOf(camera, size);
    for (const corner of [onScreen(projection, first), onScreen(projection, last)]) {
      expect(isInside({x0: 39.9, y0: 39.9, x1: 560.1, y1: 360.1}, corner)).to.be.true;
    }
  });

  it('does not come closer to a point than asked', () => {
    const {x, y} = toWorld(76.9, 43.2);
    expect(cameraFor({x0: x, y0: y, x1: x, y1: y}, size, 40, 14).zoom).to.equal(14);
  });

  it('keeps the place under the pointer when the zoom changes', () => {
    const pointer = {x: 120, y: 90};
    const before = fromScreen(projectionOf(almaty, size), pointer);
    const after = fromScreen(projectionOf(zoomedTo(almaty, 11, pointer, size), size), pointer);
    expect(after.x).to.be.closeTo(before.x, 1e-9);
    expect(after.y).to.be.closeTo(before.y, 1e-9);
  });

  it('never shows what lies beyond the poles', () => {
    const north = pannedBy({lon: 0, lat: 80, zoom: 1}, 0, -10_000, size);
    expect(visibleBox(north, size).y0).to.be.at.least(-1e-9);
    expect(zoomedTo(almaty, -5, {x: 0, y: 0}, size).zoom).to.be.at.least(0);
  });

  it('turns degrees to the world square and back', () => {
    const [lon, lat] = toLonLat(toWorld(71.43, 51.13));
    expect(lon).to.be.closeTo(71.43, 1e-9);
    expect(lat).to.be.closeTo(51.13, 1e-9);
  });
});
