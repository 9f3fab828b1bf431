const processes = '^(gateway|user-service|product-service|order-service|payment-service|frontend)/';

export default {
  forbidden: [
    {
      name: 'processes-never-import-one-another',
      severity: 'error',
      from: { path: processes },
      to: { path: processes, pathNot: '^$1/' },
    },
    {
      name: 'the-kit-knows-no-service',
      severity: 'error',
      from: { path: '^service-kit/' },
      to: { path: processes },
    },
    {
      name: 'the-kit-knows-nothing-of-bouquets',
      severity: 'error',
      from: { path: '^service-kit/' },
      to: { path: '^(contracts/(?!endpoint|problems|user\\.ts)|bouquet-art/)' },
    },
    {
      name: 'contracts-import-only-zod',
      severity: 'error',
      from: { path: '^contracts/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^contracts/', 'node_modules/zod/'] },
    },
    {
      name: 'the-drawing-engine-is-pure',
      severity: 'error',
      from: { path: '^bouquet-art/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^bouquet-art/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'What the shop decides is decided without I/O and without a framework.',
      severity: 'error',
      from: {
        path: '^order-service/src/(orders/order|calendar/(calendar|fees)|baskets/priced-basket|checkout/check-order|desk/desk-day)\\.ts$',
      },
      to: { path: 'node_modules/(express|mysql2|axios|pino)/' },
    },
    {
      name: 'routes-hold-no-sql',
      severity: 'error',
      from: { path: '-routes\\.ts$' },
      to: { path: 'node_modules/mysql2/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)node_modules/(?!(express|mysql2|axios|zod|ejs|http-proxy-middleware)/)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
