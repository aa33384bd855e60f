/**
 * A feed server for tests in the browser, inside the test runner's own server.
 *
 * `PUT /feed-server/NAME` with `{replies: [{status, headers, body, hold}]}` says what the next requests of NAME get, the last
 * reply again and again; `hold` keeps requests open until `POST /feed-server/NAME` lets them all go. `GET /feed-server/NAME?asked`
 * tells how often NAME was asked and with what headers. Each test takes a name of its own.
 */
export function feedServer() {
  const feeds = new Map();
  return async (context, next) => {
    const [, name] = /^\/feed-server\/([^/]+)$/.exec(context.path) ?? [];
    if (!name) return next();
    const feed = feeds.get(name) ?? {replies: [], asked: [], held: [], released: false};
    feeds.set(name, feed);
    if (context.method === 'PUT') {
      feed.replies = JSON.parse(await textOf(context.req)).replies;
      context.status = 204;
    } else if (context.method === 'POST') {
      feed.released = true;
      feed.held.forEach((release) => release());
      context.status = 204;
    } else if ('asked' in context.query) {
      context.body = feed.asked;
    } else {
      await answer(context, feed);
    }
  };
}

async function answer(context, feed) {
  const {
    status = 200,
    headers = {},
    body = '',
    hold = false,
  } = feed.replies[Math.min(feed.asked.length, feed.replies.length - 1)] ?? {status: 404};
  feed.asked.push(context.headers);
  if (hold && !feed.released) {
    await new Promise((release) => {
      feed.held.push(release);
      context.req.once('close', release);
    });
  }
  context.status = status;
  context.set({'content-type': 'application/json', 'cache-control': 'no-store', ...headers});
  context.body = typeof body === 'string' ? body : JSON.stringify(body);
}

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
