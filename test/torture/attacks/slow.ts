import { connect } from 'node:net';
import { limits } from '../environment.ts';
import { atMost, type Figure } from '../figures.ts';

const SOCKETS = 50;
const HEAD = 'POST /graphql HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n';

/** What a socket says before it becomes slow, and the byte that it then says each second; null where it says that it will not. */
const kinds = {
  'a slow body': { head: HEAD, byte: ' ' },
  'slow headers': { head: 'POST /graphql HTTP/1.1\r\nHost: HOST\r\nX-Slow: ', byte: 'x' },
  'a slow first line': { head: 'GET /', byte: 'x' },
  silence: { head: '', byte: '' },
  'half a body, then silence': { head: `${HEAD}{"query"`, byte: '' },
  'half a body, then half-closed': { head: `${HEAD}{"query"`, byte: null },
} as const;

export type SlowKind = keyof typeof kinds;

/** 50 sockets of each kind to one server: after how many seconds the last of each kind is closed. */
export async function slowFigures(host: string): Promise<readonly Figure[]> {
  const [within, slack] = limits.slowSocket;
  const names = Object.keys(kinds) as SlowKind[];
  const times = await Promise.all(names.map((kind) => untilClosed(host, kind, within + slack)));
  return names.map((kind, k) =>
    atMost(`${SOCKETS} sockets with ${kind} are closed after`, times[k]!, within + slack, ' s', [
      'still open, or later',
    ]),
  );
}

/** s until the last of them is closed; infinite where one is still open. */
async function untilClosed(host: string, kind: SlowKind, within: number): Promise<number> {
  const times = await Promise.all(Array.from({ length: SOCKETS }, () => lifetime(host, kind, within)));
  return Math.max(...times);
}

function lifetime(host: string, kind: SlowKind, within: number): Promise<number> {
  const { head, byte } = kinds[kind];
  const [hostname, port] = host.split(':');
  const start = performance.now();
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true }, () => {
      if (head) socket.write(head.replace('HOST', host));
      if (byte === null) socket.end();
    });
    const drip = setInterval(() => byte && socket.writable && socket.write(byte), 1000);
    const end = (seconds: number) => {
      clearInterval(drip);
      clearTimeout(limit);
      socket.destroy();
      resolve(seconds);
    };
    const limit = setTimeout(() => end(Number.POSITIVE_INFINITY), (within + 1) * 1000);
    socket.on('error', () => undefined);
    socket.resume();
    socket.on('end', () => socket.end());
    socket.on('close', () => end((performance.now() - start) / 1000));
  });
}
