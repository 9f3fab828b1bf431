import { describeFault, isAtAnEnd } from './faults.ts';
import type { Step } from './record.ts';
import { processNames } from './shop/wires.ts';
import { type Journey, journeys } from './shoppers.ts';
import type { Trial } from './try-fault.ts';

const stories: Record<Journey, string> = {
  guest: 'from the press of the button to the page of the order, with a card that pays',
  member: 'from signing in, over the checkout and the question of the bank, to the page of the order',
};

/** A page about a sweep: who was killed at how many messages and what became of the orders, and what the messages are. */
export function sweepPage(steps: readonly Step[], trials: readonly Trial[], extent: string): string {
  const broken = trials.filter(({ outcome }) => outcome === 'broken');
  return `# Killed at each message that was recorded

Written by \`npm run test:crash\` on ${new Date().toISOString().slice(0, 10)}: ${extent}.

Two checkouts were recorded, both through the storefront and the gateway:

${journeys.map((journey) => `- **${journey}**: ${stories[journey]}; ${of(steps, journey).length} messages.`).join('\n')}

A message is a request or an answer between the shopper, the six processes and their databases, counted on its wire. At a
message, in a checkout of its own, one of the six processes was killed and started again, whether the message was its own
or between others; or the answer was lost; or the message was held up for longer than anybody waits for it:
${trials.length} faults. Then the shopper went on from where it had ended. **placed**: paid once, allocated once, one place
in the van, one confirmation. **undone**: nothing held, nothing taken, nothing charged. **asked**: the order stood and waited
for the shopper’s answer to the bank, and was placed when the shopper went on. **unheard**: the shopper
had approved, payment-service was gone before it had written that down, and the shop asked the bank when the shopper went on; it
also asks each minute. **not reached**: that checkout did not send the
message, and nothing went wrong; when it was recorded, a loop that runs each minute sent it, or a statement was prepared. **broken**: anything else, or not settled within 30 seconds.

Left out is what the shop also says without any checkout: the questions with which its loops look for work. A \`COMMIT\` that
is a message of its own is named after what its transaction began with, so that those of a checkout are told from those of
the loops.

${journeys.map((journey) => outcomeTable(journey, of(steps, journey), trialsOf(trials, journey))).join('\n\n')}

${broken.length === 0 ? 'Nothing was broken.' : `Broken:\n\n${broken.map(brokenLine).join('\n')}`}

${journeys.map((journey) => messageSection(journey, of(steps, journey))).join('\n\n')}
`;
}

const of = (steps: readonly Step[], journey: Journey) => steps.filter((step) => step.journey === journey);
const trialsOf = (trials: readonly Trial[], journey: Journey) =>
  trials.filter(({ fault }) => fault.step.journey === journey);

type Group = { readonly name: string; readonly messages: number; readonly trials: readonly Trial[] };

function outcomeTable(journey: Journey, steps: readonly Step[], trials: readonly Trial[]): string {
  return `## The ${journey}’s checkout

“Its own” are the messages from or to the process.

| what happened | messages | faults tried | placed | undone | asked | unheard | not reached | broken | settled after, median | slowest |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${groups(steps, trials).map(rowOf).join('\n')}`;
}

function groups(steps: readonly Step[], trials: readonly Trial[]): Group[] {
  const group = (name: string, messages: number, isIn: (trial: Trial) => boolean) => ({
    ...{ name, messages, trials: trials.filter(isIn) },
  });
  const killed = processNames.flatMap((name) => {
    const own = steps.filter(({ from, to }) => from === name || to === name).length;
    return [
      group(`${name} killed at its own`, own, ({ fault }) => fault.victim === name && isAtAnEnd(fault)),
      group(`${name} killed at others’`, steps.length - own, ({ fault }) => fault.victim === name && !isAtAnEnd(fault)),
    ];
  });
  const answers = steps.filter(({ direction }) => direction === 'answer').length;
  return [
    ...killed,
    group('the answer lost', answers, ({ fault }) => fault.kind === 'answer lost'),
    group('the message late', steps.length, ({ fault }) => fault.kind === 'delayed'),
    group('**all**', steps.length, () => true),
  ];
}

function rowOf({ name, messages, trials }: Group): string {
  const count = (outcome: Trial['outcome']) => trials.filter((trial) => trial.outcome === outcome).length;
  const seconds = trials.map((trial) => trial.seconds).toSorted((a, b) => a - b);
  const at = (share: number) => `${(seconds[Math.floor((seconds.length - 1) * share)] ?? 0).toFixed(1)} s`;
  const outcomes = (['placed', 'undone', 'waiting', 'unheard', 'not reached', 'broken'] as const).map(count);
  const times = trials.length === 0 ? ['–', '–'] : [at(0.5), at(1)];
  return `| ${[name, messages, trials.length, ...outcomes, ...times].join(' | ')} |`;
}

const brokenLine = ({ fault, problems }: Trial) => `- ${describeFault(fault)}: ${problems.join('; ')}`;

/** A message and its answer are one line. */
function messageSection(journey: Journey, steps: readonly Step[]): string {
  const requests = steps.filter(({ direction }) => direction === 'request');
  const wires = [...Map.groupBy(requests, ({ from, to }) => `${from} → ${to}`)];
  const intro = 'A message and its answer are one line here.';
  return `## The messages of the ${journey}’s checkout\n\n${intro}\n\n${wires.map(wireSection).join('\n\n')}`;
}

function wireSection([wire, steps]: [string, Step[]]): string {
  const byLabel = [...Map.groupBy(steps, ({ label }) => label)];
  const lines = byLabel.map(([label, same]) => `| ${same.length} | \`${shortened(label).replaceAll('|', '\\|')}\` |`);
  return `**${wire}**: ${steps.length}\n\n| times | message |\n| --- | --- |\n${lines.join('\n')}`;
}

/** Whether a message commits is worth knowing. */
function shortened(label: string): string {
  const end = label.endsWith('; COMMIT') ? ' … COMMIT' : '';
  return label.length > 110 ? `${label.slice(0, 110)}${end}` : label;
}
