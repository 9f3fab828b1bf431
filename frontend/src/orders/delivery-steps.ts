import type { DeliveryMethod, Fulfilment } from '@vetch/contracts/delivery';
import type { OrderDelivery, TimelineEntry } from '@vetch/contracts/order';
import { momentInWords } from '../wording/times.ts';
import { shortStatus } from './delivery-words.ts';

export type Step = { readonly title: string; readonly detail: string; readonly state: 'done' | 'now' | '' };

const way: readonly Fulfilment[] = ['scheduled', 'in_design', 'made', 'ready', 'out_for_delivery', 'delivered'];
const wayOfCollection: readonly Fulfilment[] = ['scheduled', 'in_design', 'made', 'ready', 'collected'];
const astray: readonly Fulfilment[] = ['carded', 'returned', 'cancelled'];

/** The way of a delivery from order to door: what is done, where it is now, what is to come. */
export function deliverySteps(
  delivery: Pick<OrderDelivery, 'id' | 'fulfilment' | 'method'>,
  timeline: readonly TimelineEntry[],
  timeZone: string,
): Step[] {
  const { fulfilment, method } = delivery;
  const times = timesOf(delivery.id, timeline);
  const words = (step: Fulfilment) => {
    const at = times.get(step);
    return at ? momentInWords(timeZone, at) : '';
  };
  const steps = stepsFor(fulfilment, method);
  const here = steps.indexOf(fulfilment);
  return steps.map((step, index) => ({
    title: shortStatus(step, method),
    detail: words(step),
    state: stateOf(step, index, here),
  }));
}

/** What has gone astray ends the list, or stands between the van and the door. */
function stepsFor(fulfilment: Fulfilment, method: DeliveryMethod): Fulfilment[] {
  if (fulfilment === 'cancelled') return ['scheduled', 'cancelled'];
  if (method === 'collection') return [...wayOfCollection];
  if (!astray.includes(fulfilment)) return [...way];
  return [...way.slice(0, -1), fulfilment, 'delivered'];
}

function stateOf(step: Fulfilment, index: number, here: number): Step['state'] {
  if (index < here || step === 'delivered' || step === 'collected') return index <= here ? 'done' : '';
  if (index > here) return '';
  return step === 'scheduled' ? 'done' : 'now';
}

/** When each thing happened last. Ordering belongs to the whole order. */
function timesOf(deliveryId: string, timeline: readonly TimelineEntry[]): Map<string, string> {
  const times = new Map<string, string>();
  for (const { event, at, deliveryId: of } of timeline) {
    if (of === null || of === deliveryId) times.set(event === 'ordered' ? 'scheduled' : event, at);
  }
  return times;
}
