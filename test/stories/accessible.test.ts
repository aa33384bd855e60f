import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {allStories, showStory} from './shown-story.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const stories = await allStories();
const times: Record<string, number> = {};
describe('probe', function () {
  this.timeout(60000);
  const real = HTMLCanvasElement.prototype.getContext;
  before(() => {
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: any[]) {
      return args[0] === 'webgl2' ? null : (real as any).apply(this, args);
    } as any;
    document.documentElement.style.colorScheme = 'light dark';
    document.body.style.background = 'Canvas';
  });
  after(() => {
    expect(JSON.stringify(times)).to.equal('');
  });
  const tick = (name: string, t: number) => {
    times[name] = Math.round((times[name] ?? 0) + performance.now() - t);
  };
  for (const story of stories)
    it(story.name, async () => {
      let t = performance.now();
      const {place, speak} = await showStory(story);
      tick('show', t);
      const faults: string[] = [];
      for (const locale of ['en', 'ru', 'kk'] as const) {
        t = performance.now();
        await speak(locale);
        tick('speak', t);
        for (const media of ['light', 'dark', 'forced']) {
          await emulateMedia({
            colorScheme: media === 'dark' ? 'dark' : 'light',
            forcedColors: media === 'forced' ? 'active' : 'none',
          });
          t = performance.now();
          const r = await window.axe.run(place, {resultTypes: ['violations']});
          tick('axe-' + media, t);
          for (const v of r.violations)
            for (const n of v.nodes)
              faults.push(
                `${locale} ${media} ${v.id} ${n.target.flat().join(' ')} ${n.html.slice(0, 150)} ${n.failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`,
              );
        }
      }
      place.remove();
      expect(faults.slice(0, 12).join('\n')).to.equal('');
    });
});
