import { spawnSync } from 'node:child_process';

export type Load = { readonly perSecond: number; readonly requests: number };

/** Asks for `url` as fast as it is answered, over 32 connections from one thread on processor 1, for some seconds. */
export function load(url: string, seconds: number, headers: readonly string[] = []): Load {
  const args = ['-c', '1', 'wrk', '-t1', '-c32', `-d${seconds}s`, ...headers.flatMap((header) => ['-H', header]), url];
  const { stdout, status } = spawnSync('taskset', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`wrk failed on ${url}`);
  const [, requests = '0'] = /(\d+) requests in/.exec(stdout) ?? [];
  const [, perSecond = '0'] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (/Non-2xx/.test(stdout)) throw new Error(`${url} answered with errors:\n${stdout}`);
  return { perSecond: Number(perSecond), requests: Number(requests) };
}
