import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';

/** `node bare-proxy.ts PORT TARGET`: the gateway's library with nothing around it. */
const [port, target = ''] = process.argv.slice(2);

express()
  .use('/api', createProxyMiddleware({ target: new URL(target), ejectPlugins: true, proxyTimeout: 10_000 }))
  .listen(Number(port), '127.0.0.1');
