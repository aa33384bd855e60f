import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {SERVICES} from './open311-services.mjs';

const XML =
  '<?xml version="1.0"?><service_requests><request><service_request_id>1</service_request_id></request></service_requests>';

/**
 * An Open311 GeoReport v2 service as the specification has it, for tests: strict about what it takes, with as many desks as are
 * asked for (`/DESK/services.json` and so on), each with its own reports and faults.
 *
 * `PUT /DESK/control.json` changes a desk: `{reports, faults: {post, requests, services, definition, tokens}, moderated, paged, key, tokenAsks,
 * services, keepAlive, elsewhere}`; faults are used up one a request. `POST /DESK/control.json` lets go what is held and shows moderated reports.
 * `GET /DESK/control.json` tells what was asked and what is stored.
 *
 * Faults: `slow` holds the answer; `drop` takes the report and breaks the connection, `drop-before` does not take it; `html`, `invalid`,
 * `empty`, `huge`, `twice`, `empty-list`, `xml`, `error-after` take it and answer so; `error`, `busy`, `refuse`, `unknown` (401) and
 * `elsewhere` (a redirect to the address that the desk has under that name) do not.
 */
export function open311Handler() {
  const desks = new Map();
  return async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://open311.test');
    const [, name, path = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
    const desk = desks.get(name) ?? newDesk();
    desks.set(name, desk);
    response.setHeader('access-control-allow-origin', '*');
    const body = await textOf(request);
    if (path === 'control.json') return control(desk, request.method, body, response);
    // Browsers repeat a request, of any method, when a connection that they use again breaks under it.
    response.shouldKeepAlive = desk.keepAlive === true;
    desk.asked.push(`${request.method} ${path}${searchParams.size > 0 ? `?${searchParams}` : ''}`);
    const kind = kindOf(request.method, path);
    const fault = desk.faults[kind]?.shift();
    if (fault === 'slow') await new Promise((release) => desk.held.push(release));
    const early = {
      error: () => sendJson(response, 500, [{code: 500, description: 'The service has failed.'}]),
      busy: () =>
        sendJson(response, 429, [{code: 429, description: 'Too many requests.'}], {'retry-after': '30'}),
      refuse: () => sendJson(response, 400, [{code: 400, description: 'Сипаттама тым қысқа.'}]),
      'drop-before': () => response.destroy(),
      unknown: () => sendJson(response, 401, [{code: 401, description: 'Who is asking?'}]),
      elsewhere: () => send(response, 307, '', {location: `${desk.elsewhere}${path}`}),
    }[fault];
    if (early) return early();
    const [status, json] = answerTo({desk, kind, path, searchParams, request, body});
    const text = JSON.stringify(json);
    const late = {
      drop: () => response.destroy(),
      html: () => send(response, 200, '<!doctype html><title>Портал</title>', {'content-type': 'text/html'}),
      invalid: () => send(response, 200, text.slice(0, -3)),
      empty: () => send(response, 200, ''),
      huge: () => send(response, 200, text + ' '.repeat(9 * 1024 * 1024)),
      twice: () => send(response, 200, text + text),
      'empty-list': () => send(response, 200, '[]'),
      xml: () => send(response, 200, XML, {'content-type': 'text/xml'}),
      'error-after': () => sendJson(response, 502, [{code: 502, description: 'Bad gateway.'}]),
    }[fault];
    return late ? late() : send(response, status, text);
  };
}

/** Starts the service on loopback. */
export async function startOpen311() {
  const server = createServer(open311Handler());
  await new Promise((started) => server.listen(0, '127.0.0.1', started));
  return {server, url: `http://127.0.0.1:${server.address().port}/`};
}

function newDesk() {
  return {
    reports: [],
    tokens: new Map(),
    posts: [],
    asked: [],
    held: [],
    faults: {},
    services: SERVICES,
    last: 1000,
  };
}

function kindOf(method, path) {
  if (method === 'POST') return 'post';
  if (path.startsWith('services/')) return 'definition';
  return path.split(/[/.]/)[0];
}

function answerTo({desk, kind, path, searchParams, request, body}) {
  if (request.method !== 'GET' && request.method !== 'POST')
    return refusal(405, `${request.method} is not a method of this service.`);
  if (kind === 'post')
    return path === 'requests.json' ? accept(desk, request, body) : refusal(404, 'Nothing is taken here.');
  if (path === 'services.json')
    return [200, desk.services.map(({attributes: _, token: __, ...service}) => service)];
  if (kind === 'definition') return definition(desk, path);
  if (path === 'requests.json') return [200, listed(desk, searchParams)];
  if (kind === 'tokens') return numberOf(desk, path);
  return refusal(404, 'There is no such resource.');
}

function definition(desk, path) {
  const code = decodeURIComponent(/^services\/(.+)\.json$/.exec(path)?.[1] ?? '');
  const service = desk.services.find((one) => one.service_code === code);
  if (!service) return refusal(404, 'service_code was not found');
  return [200, {service_code: code, attributes: service.attributes ?? []}];
}

function listed(desk, query) {
  const wanted = (name) => query.get(name)?.split(',');
  const [from, to] = [Date.parse(query.get('start_date') ?? ''), Date.parse(query.get('end_date') ?? '')];
  const found = desk.reports.filter(
    (report) =>
      !report.hidden &&
      (wanted('service_request_id')?.includes(report.service_request_id) ?? true) &&
      (wanted('service_code')?.includes(report.service_code) ?? true) &&
      (wanted('status')?.includes(report.status) ?? true) &&
      !(Date.parse(report.requested_datetime) < from) &&
      !(Date.parse(report.requested_datetime) > to),
  );
  const page = desk.paged ? Number(query.get('page') ?? 1) : 1;
  const size = desk.paged ?? 1000;
  return found.slice((page - 1) * size, page * size).map(({hidden: _, ...report}) => report);
}

function accept(desk, request, body) {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    return refusal(400, 'The content type must be application/x-www-form-urlencoded.');
  const form = new URLSearchParams(body);
  if (desk.key !== undefined && form.get('api_key') !== desk.key)
    return refusal(403, "Invalid api_key received -- can't proceed with create_request.");
  if (!form.get('service_code')) return refusal(400, 'service_code was not provided');
  const service = desk.services.find((one) => one.service_code === form.get('service_code'));
  if (!service) return refusal(404, 'service_code was not found');
  const hasPoint = [form.get('lat'), form.get('long')].every(
    (value) => value !== null && Number.isFinite(Number(value)),
  );
  if (!hasPoint && !form.get('address_string') && !form.get('address_id'))
    return refusal(400, 'Location must be provided via lat and long, address_string or address_id.');
  const missing = (service.attributes ?? []).find(
    ({code, required, variable}) =>
      required && variable && !form.get(`attribute[${code}]`) && !form.get(`attribute[${code}][]`),
  );
  if (missing) return refusal(400, `attribute[${missing.code}] is required`);
  desk.posts.push([...form]);
  const id = `KZ-${++desk.last}`;
  const now = new Date().toISOString();
  desk.reports.unshift({
    service_request_id: id,
    status: 'open',
    service_code: service.service_code,
    service_name: service.service_name,
    description: form.get('description'),
    requested_datetime: now,
    updated_datetime: now,
    ...(hasPoint && {lat: Number(form.get('lat')), long: Number(form.get('long'))}),
    address: form.get('address_string'),
    media_url: form.get('media_url'),
    hidden: desk.moderated === true,
  });
  if (service.token) {
    const token = `t${desk.last}`;
    desk.tokens.set(token, {id, asks: desk.tokenAsks ?? 0});
    return [200, [{token, account_id: null}]];
  }
  return [
    200,
    [{service_request_id: id, service_notice: '15 жұмыс күні ішінде жауап беріледі.', account_id: null}],
  ];
}

function numberOf(desk, path) {
  const token = /^tokens\/(.+)\.json$/.exec(path)?.[1];
  const kept = desk.tokens.get(token);
  if (!kept) return refusal(404, 'token was not found');
  return [200, [kept.asks-- > 0 ? {token} : {service_request_id: kept.id, token}]];
}

function refusal(code, description) {
  return [code, [{code, description}]];
}

function control(desk, method, body, response) {
  if (method === 'PUT') Object.assign(desk, JSON.parse(body));
  if (method === 'POST') {
    for (const report of desk.reports) report.hidden = false;
    for (const release of desk.held.splice(0)) release();
  }
  sendJson(response, 200, {
    posts: desk.posts,
    asked: desk.asked,
    reports: desk.reports,
    held: desk.held.length,
  });
}

function sendJson(response, status, json, headers) {
  send(response, status, JSON.stringify(json), headers);
}

function send(response, status, text, headers = {}) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await startOpen311()).url);
