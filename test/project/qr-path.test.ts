import {expect} from '@open-wc/testing';
import {qrPath} from '../../src/project/qr-path.js';

describe('qrPath', () => {
  it('draws the three finders inside a quiet zone of four modules', () => {
    const {size, path} = qrPath('https://akimat.example/');
    const dark = modules(path);
    const end = size - 4 - 7;
    for (const [x, y] of [
      [4, 4],
      [end, 4],
      [4, end],
    ] as const) {
      expect(dark.has(`${x},${y}`), 'corner').to.equal(true);
      expect(dark.has(`${x + 1},${y + 1}`), 'ring').to.equal(false);
      expect(dark.has(`${x + 3},${y + 3}`), 'heart').to.equal(true);
    }
    expect(
      [...dark].some((at) => at.split(',').some((n) => Number(n) < 4 || Number(n) >= size - 4)),
    ).to.equal(false);
  });

  it('takes long links with letters of any script', () => {
    expect(qrPath(`https://akimat.example/#budget=project=${'қ'.repeat(150)}`).size).to.be.lessThan(130);
  });
});

function modules(path: string): ReadonlySet<string> {
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
  return new Set(
    bars.flatMap(([x = 0, y = 0, length = 0]) => Array.from({length}, (_, at) => `${x + at},${y}`)),
  );
}
