import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PaymentEvent, PaymentEvents } from '@vetch/contracts/webhooks';
import { requireSigned, SIGNATURE_HEADER } from '@vetch/service-kit/http/webhook-signature';
import { sendDue } from '@vetch/service-kit/messaging/outbox';
import type { Deps } from '../src/deps.ts';
import { createEventSender } from '../src/events/event-sender.ts';
import { PAYMENT_EVENT } from '../src/events/tell-order-service.ts';

const WEBHOOK_SECRET = 'a secret for tests that two services share';

/** What order-service answers: a status, and the code of a problem if it is one. */
export type Answer = { readonly status: number; readonly code?: string; readonly detail?: string };

const NOT_UNDERSTOOD: Answer = { status: 400, code: 'invalid-request', detail: 'One field needs attention.' };

/** Stands where order-service listens, believes what is signed and understands what the contract says, and answers as it is told. */
export async function openEar(deps: Deps) {
  const heard: PaymentEvent[] = [];
  const signatures: string[] = [];
  const ear = { answer: { status: 200 } as Answer };
  const server = createServer(async (req, res) => {
    const body = await bodyOf(req);
    const signature = String(req.headers[SIGNATURE_HEADER]);
    requireSigned(WEBHOOK_SECRET, body, signature, deps.now());
    signatures.push(signature);
    const { data } = PaymentEvents.safeParse(JSON.parse(body.toString()));
    const events = data?.events ?? [];
    const { status, code, detail } = data ? ear.answer : NOT_UNDERSTOOD;
    if (status === 200) heard.push(...events);
    const problem = { type: `https://vetch.example/problems/${code}`, title: code, status, detail };
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify(status === 200 ? { received: events.length, repeats: 0 } : problem));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const sender = (at = port) =>
    createEventSender({ ORDER_SERVICE_URL: `http://127.0.0.1:${at}`, WEBHOOK_SECRET, now: deps.now });
  const send = (to = sender()) => sendDue({ ...deps, deliver: { [PAYMENT_EVENT]: to } });
  const close = () => void server.close().closeAllConnections();
  const listenAgain = () => once(server.listen(port, '127.0.0.1'), 'listening');
  return { ear, heard, signatures, send, close, listenAgain };
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  return Buffer.concat(await req.toArray());
}
