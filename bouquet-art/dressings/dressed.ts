/** What holds the flowers, as markup: the part behind them and the part before them. */
export type Dressed = { readonly behind: string; readonly before: string };
