import type {PositionProblem} from '../i18n/messages/map.js';

/** Why the position could not be had. */
export class PositionError extends Error {
  readonly problem: PositionProblem;

  constructor(problem: PositionProblem) {
    super(problem);
    this.problem = problem;
  }
}

const PROBLEMS: readonly PositionProblem[] = ['unavailable', 'denied', 'unavailable', 'timeout'];
const TEN_SECONDS = 10_000;

/**
 * Asks the browser where the reader is, once. The answer is handed back and kept nowhere.
 *
 * @returns longitude, latitude
 * @throws {PositionError}
 */
export function askPosition(): Promise<readonly [lon: number, lat: number]> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) {
      reject(new PositionError('unsupported'));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({coords}) => resolve([coords.longitude, coords.latitude]),
      ({code}) => reject(new PositionError(PROBLEMS[code] ?? 'unavailable')),
      {timeout: TEN_SECONDS, maximumAge: 60_000},
    );
  });
}
