import express from 'express';

/** `node bare-express.ts PORT URL …`: fetches each address once, then answers its path and query from memory. */
const [port, ...urls] = process.argv.slice(2);
const bodies = new Map<string, Buffer>();
for (const url of urls) {
  const { pathname, search } = new URL(url);
  bodies.set(pathname + search, Buffer.from(await (await fetch(url)).arrayBuffer()));
}

const app = express().disable('x-powered-by').disable('etag');
app.use((req, res) => {
  res.set('content-type', 'application/json').send(bodies.get(req.url));
});
app.listen(Number(port), '127.0.0.1');
