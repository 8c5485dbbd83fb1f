import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Waits, at most the given time, ms, until nobody else listens at an address. Throws when it stays taken or is none. */
export async function untilFree(address: Address, within: number): Promise<void> {
  const deadline = performance.now() + within;
  for (;;) {
    const refusal = await tryListening(address);
    if (refusal === null) return;
    const { host, port } = address;
    if (refusal !== 'EADDRINUSE') throw new Error(`Cannot listen on HOST=${host} PORT=${port}: ${refusal}`);
    if (performance.now() > deadline) {
      throw new Error(`PORT=${port} is in use by another program on ${host}: set PORT to a free one`);
    }
    await sleep(100);
  }
}

/** The address as a browser on this machine wants it. */
export function localUrl({ host, port }: Address): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

function tryListening({ host, port }: Address): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
