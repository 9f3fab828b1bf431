/** A thing as schema.org describes it. Addresses are paths of the shop. */
export type Structured = { readonly '@type': string; readonly [property: string]: unknown };

const addresses = new Set(['url', 'image', 'item']);

/** The thing as JSON-LD that can stand in a script element: nothing in it ends the element. */
export function jsonLd(thing: Structured, absolute: (path: string) => string): string {
  const written = { '@context': 'https://schema.org', ...thing };
  const text = JSON.stringify(written, (name, value) =>
    addresses.has(name) && typeof value === 'string' ? absolute(value) : value,
  );
  return text.replaceAll('<', '\\u003c');
}

/** The way from the shop window to the page: names and paths. */
export const breadcrumbs = (steps: readonly (readonly [name: string, path: string])[]): Structured => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
});
