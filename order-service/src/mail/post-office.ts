import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeptMail } from '@vetch/contracts/mailbox';
import { Undeliverable } from '@vetch/service-kit/messaging/outbox';
import { inTime } from '@vetch/service-kit/process/in-time';
import { writeWhole } from '@vetch/service-kit/process/write-whole';
import type { Transporter } from 'nodemailer';
import { asHtml, asText, type Letter } from './letter.ts';

export type Mail = { readonly id: string; readonly to: string; readonly letter: Letter; readonly writtenAt: Date };

export type PostOffice = {
  /** Hands the e-mail over; the same id again is the same e-mail. Throws `Undeliverable` when no repetition will help. */
  readonly post: (mail: Mail) => Promise<void>;
  /** The e-mails that were kept here instead of being sent, latest first; none when there is a real mail server. */
  readonly kept: () => Promise<KeptMail[]>;
};

const FROM = 'Vetch <flowers@vetch.example>';
/** For the whole of one e-mail: less than the outbox waits before another process sends it too. */
const DEADLINE_MS = 10_000;

/** Sends by SMTP when there is an address for it; without one, e-mails are files in `folder`. */
export function openPostOffice({ smtpUrl, folder }: { smtpUrl: string | undefined; folder: string }): PostOffice {
  if (smtpUrl) {
    const patience = { connectionTimeout: DEADLINE_MS, greetingTimeout: DEADLINE_MS, socketTimeout: DEADLINE_MS };
    return {
      post: async (mail) => sendInTime((await nodemailer()).createTransport({ url: smtpUrl, ...patience }), mail),
      kept: async () => [],
    };
  }
  const asFile = { streamTransport: true, buffer: true, newline: 'windows' } as const;
  return {
    post: async (mail) => {
      const { message } = await send((await nodemailer()).createTransport(asFile), mail);
      await keep(folder, mail, message);
    },
    kept: () => keptIn(folder),
  };
}

/** Loaded with the first e-mail: until then its memory is saved. */
const nodemailer = () => import('nodemailer');

/** A server that dawdles is hung up on. */
async function sendInTime(transport: Transporter, mail: Mail): Promise<void> {
  try {
    await inTime(send(transport, mail), DEADLINE_MS, 'The mail server takes too long.');
  } finally {
    transport.close();
  }
}

async function send<Info>(transport: Transporter<Info>, { id, to, letter, writtenAt }: Mail): Promise<Info> {
  const message = {
    from: FROM,
    to,
    subject: letter.subject,
    text: asText(letter),
    html: asHtml(letter),
    date: writtenAt,
    headers: headersOf(letter),
  };
  try {
    return await transport.sendMail({ ...message, messageId: `<${id}@vetch.example>` });
  } catch (err) {
    if (isRefused(err)) throw new Undeliverable(`The mail server refuses ${to}: ${String(err)}`, { cause: err });
    throw err;
  }
}

/** Mail programs show a button for it, which sends one POST and asks nothing (RFC 8058). */
function headersOf({ unsubscribe }: Letter): Record<string, string> {
  if (!unsubscribe) return {};
  return { 'List-Unsubscribe': `<${unsubscribe.url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** A reply in the five hundreds is final (RFC 5321, 4.2.1). */
const isRefused = (err: unknown) => err instanceof Error && 'responseCode' in err && Number(err.responseCode) >= 500;

async function keep(folder: string, { id, to, letter, writtenAt }: Mail, message: unknown): Promise<void> {
  const note: KeptMail = { id, to, subject: letter.subject, writtenAt: writtenAt.toISOString(), text: asText(letter) };
  const write = () => {
    writeWhole(join(folder, `${id}.eml`), message as Buffer);
    writeWhole(join(folder, `${id}.json`), JSON.stringify(note));
  };
  try {
    write();
  } catch {
    // The folder is made when it is missed, instead of being looked for with every e-mail.
    await mkdir(folder, { recursive: true });
    write();
  }
}

const SHOWN = 50;

async function keptIn(folder: string): Promise<KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  // Ids begin with the time.
  const latest = names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .toReversed()
    .slice(0, SHOWN);
  return Promise.all(
    latest.map(async (name) => KeptMail.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
}
