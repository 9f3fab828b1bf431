/** A promise of the shop as a query over all four schemas: each row it finds is one broken promise, in words. */
export type Invariant = { readonly promise: string; readonly sql: string };
