import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { Router } from 'express';

const services = ['user-service', 'product-service', 'order-service', 'payment-service'];
const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const repository = join(import.meta.dirname, '../..');

/** The page may run its own scripts, and inline styles that the viewer sets; nothing comes from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** `/docs`: the services' OpenAPI documents in Swagger UI; `/docs/<service>.json`: the documents themselves. */
export function apiDocs(): Router {
  const router = Router();
  router.use((_req, res, next) => {
    res.setHeader('content-security-policy', policy);
    next();
  });
  for (const service of services) {
    router.get(`/${service}.json`, (_req, res) => {
      res.type('application/json').send(readFileSync(join(repository, service, 'openapi.json')));
    });
  }
  router.get('/', (req, res) => {
    if (!req.originalUrl.split('?')[0]?.endsWith('/')) return res.redirect(301, `${req.baseUrl}/`);
    res.type('html').send(page);
  });
  router.get('/start.js', (_req, res) => {
    res.type('text/javascript').send(script);
  });
  router.use(express.static(swaggerUi, { index: false }));
  return router;
}

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vetch API</title>
<link rel="stylesheet" href="swagger-ui.css"><link rel="icon" href="favicon-32x32.png"></head>
<body><div id="docs"></div>
<script src="swagger-ui-bundle.js"></script><script src="swagger-ui-standalone-preset.js"></script><script src="start.js"></script>
</body></html>
`;

const script = `SwaggerUIBundle({
  urls: ${JSON.stringify(services.map((name) => ({ name, url: `${name}.json` })))},
  dom_id: '#docs',
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  validatorUrl: null,
});
`;
