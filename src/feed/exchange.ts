import {readWithin} from './read-within.js';
import {REQUEST_INIT} from './early-requests.js';
import {ExchangeError} from './exchange-error.js';

/** How much is read of an answer, and how long it may take. */
export interface ExchangeLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

const EXCHANGE_LIMITS: ExchangeLimits = {bytes: 8 * 1024 * 1024, milliseconds: 20_000};

/** How a service is asked; by GET where there is no form. */
export interface ExchangeOptions {
  /** Sent as a form by POST. */
  readonly form?: readonly (readonly [name: string, value: string])[];
  readonly limits?: ExchangeLimits;
}

/**
 * Asks a service and reads its JSON, whatever type the answer claims.
 *
 * Without cookies and without the address of the page; redirects of what is sent are not followed, as they may send it twice.
 *
 * @throws {ExchangeError}
 */
export async function exchange(
  url: string,
  {form, limits = EXCHANGE_LIMITS}: ExchangeOptions = {},
): Promise<unknown> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await fetch(url, {
      ...REQUEST_INIT,
      cache: 'no-store',
      signal,
      headers: {Accept: 'application/json'},
      ...(form && {
        method: 'POST',
        redirect: 'error',
        body: new URLSearchParams(form.map(([name, value]) => [name, value])),
      }),
    });
    const text = await readWithin(response, limits.bytes);
    if (!response.ok) throw refusalOf(response, text);
    const json = parsed(text ?? '');
    if (text === undefined) throw new ExchangeError('too-large');
    if (json === undefined) throw new ExchangeError(text.trim() === '' ? 'empty' : 'not-json');
    return json;
  } catch (error) {
    if (error instanceof ExchangeError) throw error;
    throw new ExchangeError(signal.aborted ? 'timeout' : 'network');
  }
}

function refusalOf({status, headers}: Response, text: string | undefined): ExchangeError {
  const said = {status, reasons: reasonsOf(parsed(text ?? ''))};
  const seconds = secondsOf(headers.get('retry-after'));
  if (status === 429) return new ExchangeError('busy', {...said, ...(seconds !== undefined && {seconds})});
  if (status === 401 || status === 403) return new ExchangeError('not-allowed', said);
  if (status === 404 || status === 410) return new ExchangeError('not-found', said);
  // Not heard to the end, in another's way, too early: the request was not taken for one.
  if (status >= 400 && status < 500) return new ExchangeError('refused', said);
  return new ExchangeError('server', said);
}

/** Errors as GeoReport v2 tells them, `[{"code": 400, "description": "…"}]`, or under "errors". */
function reasonsOf(json: unknown): readonly string[] {
  const holder = json as {readonly errors?: unknown; readonly description?: unknown} | undefined | null;
  const list = Array.isArray(json) ? (json as unknown[]) : (holder?.errors ?? holder);
  return (Array.isArray(list) ? (list as unknown[]) : [list])
    .map((entry) => (entry as {readonly description?: unknown} | undefined | null)?.description)
    .filter((words) => typeof words === 'string' && words.trim() !== '')
    .map((words) => String(words).trim().slice(0, 300))
    .slice(0, 5);
}

/** `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3). */
function secondsOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
