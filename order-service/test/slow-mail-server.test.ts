import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { openPostOffice } from '../src/mail/post-office.ts';

afterEach(() => void vi.useRealTimers());

test('a mail server that greets and then dawdles is hung up on before another process would send the mail too', async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.write('220 in no hurry\r\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { post } = openPostOffice({ smtpUrl: `smtp://127.0.0.1:${port}`, folder: '' });
  const letter = { subject: 'Your flowers', parts: [], link: { label: 'Your order', url: 'http://shop.example' } };
  const posting = expect(post({ id: 'one', to: 'iris@example.com', letter, writtenAt: new Date(0) })).rejects.toThrow(
    'takes too long',
  );
  const [said] = await once((await once(server, 'connection'))[0] as Socket, 'data');
  expect(String(said)).toMatch(/^EHLO/);
  await vi.advanceTimersByTimeAsync(10_000);
  await posting;
  for (const socket of sockets) socket.destroy();
  server.close();
});
