import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.css': 'text/css'};

/**
 * A web server of its own on loopback, so that origins and their headers are real: `/dist/…`, the demo below `/`, and pages
 * given by their path.
 *
 * @param options `cors`: which addresses other origins may read (a function of the path); `pages`: HTML by path
 * @returns `origin`, `asked` (paths and headers of requests), `close()`
 */
export async function serve({cors = () => true, pages = {}} = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    asked.push({path, headers: request.headers});
    const body = pages[path] ?? fileAt(path);
    const headers = {'content-type': TYPES[extname(path)] ?? 'application/json'};
    if (cors(path)) headers['access-control-allow-origin'] = '*';
    response.writeHead(body === undefined ? 404 : 200, headers).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  // A test that fails must not keep the process.
  server.unref();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return {origin, asked, pages, close};
}

function fileAt(path) {
  const inside = normalize(decodeURIComponent(path));
  if (inside.includes('..')) return undefined;
  try {
    return readFileSync(inside.startsWith('/dist/') ? join(root, inside) : join(root, 'demo', inside));
  } catch {
    return undefined;
  }
}
