/**
 * Where to go after signing in: a path of this shop, or the fallback. Browsers read `//host` and `/\host` as another
 * site, and drop tabs and line breaks before they do.
 */
export function nextPath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return fallback;
  return wanted;
}
