import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Pinned, startPinned, untilServed } from './pinned.ts';

const settings = `
daemon off; worker_processes 1; pid PID; error_log stderr crit; events { worker_connections 1024; }
http { access_log off; default_type application/json; keepalive_requests 1000000; SERVER }`;

/** nginx with one worker, answering `body` at /products from a file. */
export async function nginxServing(port: number, cpu: number, body: string): Promise<Pinned> {
  const folder = mkdtempSync(join(tmpdir(), 'vetch-bench-'));
  writeFileSync(join(folder, 'products'), body);
  return start(
    folder,
    cpu,
    `server { listen 127.0.0.1:${port}; root ${folder}; }`,
    `http://127.0.0.1:${port}/products`,
  );
}

/** nginx with one worker and kept-alive connections, passing everything on to `upstream`. */
export async function nginxProxying(port: number, cpu: number, upstream: number): Promise<Pinned> {
  const folder = mkdtempSync(join(tmpdir(), 'vetch-bench-'));
  const server = `upstream up { server 127.0.0.1:${upstream}; keepalive 64; keepalive_requests 1000000; }
    server { listen 127.0.0.1:${port};
      location / { proxy_pass http://up; proxy_http_version 1.1; proxy_set_header Connection ""; } }`;
  return start(folder, cpu, server, `http://127.0.0.1:${port}/products`);
}

async function start(folder: string, cpu: number, server: string, probe: string): Promise<Pinned> {
  // Its worker runs as nobody and has to read what it serves.
  chmodSync(folder, 0o755);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, settings.replace('PID', join(folder, 'pid')).replace('SERVER', server));
  const nginx = startPinned(cpu, ['nginx', '-c', file, '-e', 'stderr']);
  await untilServed(probe);
  return nginx;
}
