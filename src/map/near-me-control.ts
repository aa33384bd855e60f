import type {PositionProblem} from '../i18n/messages/map.js';
import {askPosition, PositionError} from './near-me.js';

/** Where the reader is, if they wanted it known; kept in this object alone and forgotten with it. */
export class NearMe {
  here: readonly [lon: number, lat: number] | undefined;
  problem: PositionProblem | undefined;
  locating = false;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @returns whether the position is known now */
  async ask(): Promise<boolean> {
    if (this.locating) return false;
    this.locating = true;
    this.problem = undefined;
    this.#changed();
    try {
      this.here = await askPosition();
    } catch (error) {
      this.problem = error instanceof PositionError ? error.problem : 'unavailable';
    }
    this.locating = false;
    this.#changed();
    return this.problem === undefined;
  }
}
