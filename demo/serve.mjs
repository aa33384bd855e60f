import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {ensureBuilt} from '../.config/built.mjs';

const demo = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const port = Number(process.env.PORT || 8000);

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

ensureBuilt();
createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
}).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}/`));

async function answer(request, response) {
  if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405);
  const file = fileOf(request.url);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return refuse(response, 404);
  const modified = found.mtime.toUTCString();
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Last-Modified': modified,
    'Cache-Control': 'no-cache',
    // Frames with `sandbox="allow-scripts"` have no origin of their own, and ask as strangers.
    'Access-Control-Allow-Origin': '*',
  };
  if (request.headers['if-modified-since'] === modified) return void response.writeHead(304, headers).end();
  response.writeHead(200, {...headers, 'Content-Length': found.size});
  if (request.method === 'HEAD') return void response.end();
  await pipeline(createReadStream(file), response);
}

function refuse(response, status) {
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'}).end(`${status}\n`);
}

/** The file behind an address, or undefined when the address leaves the two folders. */
function fileOf(url) {
  const path = decoded(new URL(url, 'http://localhost').pathname);
  if (path === undefined || path.includes('\0')) return undefined;
  const [folder, rest] = path.startsWith('/dist/') ? [dist, path.slice('/dist/'.length)] : [demo, path];
  const file = normalize(join(folder, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
