/** Writes a path of the shop with the address at which shoppers find it. */
export const absoluteIn =
  (publicUrl: string) =>
  (path: string): string =>
    new URL(path, publicUrl).href;
