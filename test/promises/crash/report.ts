import { describeFault } from './faults.ts';
import type { Step } from './record.ts';
import { processNames } from './shop/wires.ts';
import type { Trial } from './try-fault.ts';

/** A page about a full sweep: who was killed at how many messages and what became of the orders, and what the messages are. */
export function sweepPage(steps: readonly Step[], trials: readonly Trial[]): string {
  const broken = trials.filter(({ outcome }) => outcome === 'broken');
  return `# Killed at each message that was recorded

Written by \`npm run test:crash\` on ${new Date().toISOString().slice(0, 10)}.

One checkout, from the press of the button to the page of the order, is ${steps.length} messages between the shopper, the six
processes and their databases: requests and answers, each counted on its wire. At each of them, in a checkout of its own,
either end was killed and started again, the answer was lost, and the message was held up for longer than anybody waits for it:
${trials.length} faults. Then the shopper pressed the button once more. **placed**: paid once, allocated once, one place in the van, one
confirmation. **undone**: nothing held, nothing taken, nothing charged. **not reached**: that checkout did not send the message,
and nothing went wrong. **broken**: anything else, or not settled within 30 seconds.

What this does not show: the checkout is a guest's with the card that pays, only the two ends of a message are killed, and a message whose
text was also heard while the shop was idle is left out of the recording, a \`COMMIT\` in \`order_db\` among them.

| what happened | faults | placed | undone | not reached | broken | settled after, median | slowest |
| --- | --- | --- | --- | --- | --- | --- | --- |
${groups(trials).map(rowOf).join('\n')}

${broken.length === 0 ? 'Nothing was broken.' : `Broken:\n\n${broken.map(brokenLine).join('\n')}`}

## The messages of one order

A message and its answer are one line here; "prepare" is what a connection says once in its life.

${wires(steps).map(wireSection).join('\n\n')}
`;
}

type Group = { readonly name: string; readonly trials: readonly Trial[] };

function groups(trials: readonly Trial[]): Group[] {
  const of = (name: string, isIn: (trial: Trial) => boolean) => ({ name, trials: trials.filter(isIn) });
  return [
    ...processNames.map((name) => of(`${name} killed`, ({ fault }) => fault.victim === name)),
    of('the answer lost', ({ fault }) => fault.kind === 'answer lost'),
    of('the message late', ({ fault }) => fault.kind === 'delayed'),
    { name: '**all**', trials },
  ];
}

function rowOf({ name, trials }: Group): string {
  const count = (outcome: Trial['outcome']) => trials.filter((trial) => trial.outcome === outcome).length;
  const seconds = trials.map((trial) => trial.seconds).toSorted((a, b) => a - b);
  const at = (share: number) => `${(seconds[Math.floor((seconds.length - 1) * share)] ?? 0).toFixed(1)} s`;
  const outcomes = (['placed', 'undone', 'not reached', 'broken'] as const).map(count);
  return `| ${[name, trials.length, ...outcomes, at(0.5), at(1)].join(' | ')} |`;
}

const brokenLine = ({ fault, problems }: Trial) => `- ${describeFault(fault)}: ${problems.join('; ')}`;

function wires(steps: readonly Step[]): [string, Step[]][] {
  const requests = steps.filter(({ direction }) => direction === 'request');
  return [...Map.groupBy(requests, ({ from, to }) => `${from} → ${to}`)];
}

function wireSection([wire, steps]: [string, Step[]]): string {
  const byLabel = [...Map.groupBy(steps, ({ label }) => label)];
  const lines = byLabel.map(
    ([label, same]) => `| ${same.length} | \`${label.slice(0, 110).replaceAll('|', '\\|')}\` |`,
  );
  return `**${wire}**: ${steps.length}\n\n| times | message |\n| --- | --- |\n${lines.join('\n')}`;
}
