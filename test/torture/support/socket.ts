import WebSocket from 'ws';
import { judged, type Outcome } from './answers.ts';
import { bodyOf, type Operation } from './http.ts';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

export interface SocketOptions {
  readonly origin?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether `connection_init` is sent, and its answer waited for. */
  readonly init?: boolean;
}

/** A socket that speaks graphql-transport-ws, as a program that means harm writes it. */
export interface RawSocket extends Disposable {
  readonly send: (message: unknown) => void;
  readonly sendText: (text: string) => void;
  /** What it is closed with; 1006 where the other side just goes. */
  readonly closed: Promise<number>;
  readonly isOpen: () => boolean;
  /** Runs one operation to its first answer. */
  readonly run: (operation: Operation, patience?: number) => Promise<Outcome>;
  /** Calls back for every message from now on. */
  readonly listen: (hear: (message: Message) => void) => void;
}

const PATIENCE = 10_000;

/** Opens one. Rejects where the server does not let it in. */
export async function openSocket(url: string, options: SocketOptions = {}): Promise<RawSocket> {
  const { origin, headers, init = true } = options;
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { origin, headers });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const hearers = new Set<(message: Message) => void>();
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'ping') socket.send('{"type":"pong"}');
    for (const hear of hearers) hear(message);
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve());
    socket.on('error', reject);
    setTimeout(() => reject(new Error('The socket is not opened in time')), PATIENCE).unref();
  }).catch((error) => {
    socket.terminate();
    throw error;
  });
  const sendText = (text: string) => socket.readyState === WebSocket.OPEN && socket.send(text);
  const send = (message: unknown) => void sendText(JSON.stringify(message));
  const listen = (hear: (message: Message) => void) => void hearers.add(hear);
  let count = 0;

  async function run(operation: Operation, patience = PATIENCE): Promise<Outcome> {
    const id = `op${count++}`;
    const start = performance.now();
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const answered = (status: number, body: unknown) =>
      resolve(judged({ status, text: JSON.stringify(body), ms: performance.now() - start }));
    const hear = (message: Message) => {
      if (message.id !== id) return;
      if (message.type === 'next') answered(200, message.payload);
      if (message.type === 'error') answered(400, { errors: message.payload });
    };
    const silent = (told: string) =>
      resolve({
        kind: 'SILENT',
        status: 0,
        codes: [],
        body: null,
        leak: null,
        told,
        ms: performance.now() - start,
      });
    const timer = setTimeout(() => silent('TIMEOUT'), patience);
    closed.then((code) => resolve(closedWith(code, performance.now() - start)));
    hearers.add(hear);
    sendText(`{"id":"${id}","type":"subscribe","payload":${bodyOf(operation)}}`);
    const outcome = await promise;
    clearTimeout(timer);
    hearers.delete(hear);
    return outcome;
  }

  if (init) await initialised({ send, listen, closed });
  return {
    send,
    sendText: (text) => void sendText(text),
    closed,
    isOpen: () => socket.readyState === WebSocket.OPEN,
    run,
    listen,
    [Symbol.dispose]: () => socket.terminate(),
  };
}

/** To be shown the door is a refusal, unless nobody says why or the server says that it broke down. */
function closedWith(code: number, ms: number): Outcome {
  const kind = code === 1006 ? 'SILENT' : code === 1011 || code === 4500 ? 'FAULT' : 'REFUSED';
  return { kind, status: code, codes: [], body: null, leak: null, told: `closed with ${code}`, ms };
}

async function initialised({ send, listen, closed }: Pick<RawSocket, 'send' | 'listen' | 'closed'>): Promise<void> {
  const acknowledged = new Promise<void>((resolve) => listen(({ type }) => type === 'connection_ack' && resolve()));
  send({ type: 'connection_init' });
  const refused = closed.then((code) => Promise.reject(new Error(`The socket was closed with ${code}`)));
  await Promise.race([acknowledged, refused]);
  refused.catch(() => undefined);
}
