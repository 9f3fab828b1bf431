/** A move of something from one state to another, with what causes it where the table of moves says so. */
export type Move = { readonly from: string; readonly to: string; readonly by?: string };

/** Where a life begins and what can happen in it. */
export type Life = {
  readonly begins: readonly { readonly to: string; readonly by?: string }[];
  readonly moves: readonly Move[];
};

/** The moves in a table of the states that each state may become. */
export const movesOf = (table: Readonly<Record<string, readonly string[]>>): Move[] =>
  Object.entries(table).flatMap(([from, next]) => next.map((to) => ({ from, to })));

/** A Mermaid state diagram. A state that nothing leads out of is an end. */
export function drawStates({ begins, moves }: Life): string {
  const states = new Set([...begins, ...moves].map(({ to }) => to));
  const ends = [...states].filter((state) => !moves.some(({ from }) => from === state));
  const lines = [
    ...begins.map(({ to, by }) => line('[*]', to, by)),
    ...moves.map(({ from, to, by }) => line(from, to, by)),
    ...ends.map((state) => line(state, '[*]')),
  ];
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n');
}

const line = (from: string, to: string, by?: string) => `  ${from} --> ${to}${by ? `: ${by}` : ''}`;

/** The page with the diagram between the markers of that name. Throws when the page has no such markers. */
export function withDiagram(page: string, name: string, diagram: string): string {
  const [start, end] = [`<!-- states of ${name} -->`, `<!-- /states of ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no ${start} … ${end} on the page.`);
  return `${page.slice(0, from + start.length)}\n\n${diagram}\n\n${page.slice(to)}`;
}
