import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../store/checks/refusal.ts';

interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Waits at most the given time, ms, until no other process listens at an address. Throws when the address stays in use
 * or is not valid.
 */
export async function untilFree(address: Address, within: number): Promise<void> {
  const deadline = performance.now() + within;
  for (;;) {
    const refusal = await tryListening(address);
    if (refusal === null) return;
    if (refusal !== 'EADDRINUSE' || performance.now() > deadline) throw cannotListen(address, refusal);
    await sleep(100);
  }
}

/** Listens at the address. */
export async function listenAt(app: { listen(address: Address): Promise<unknown> }, address: Address): Promise<void> {
  try {
    await app.listen(address);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : cannotListen(address, code);
  }
}

function cannotListen({ host, port }: Address, code: string): OperatorError {
  return code === 'EADDRINUSE'
    ? new OperatorError(`PORT=${port} is in use by another program on ${host}: set PORT to a free one`)
    : new OperatorError(`Cannot listen on HOST=${host} PORT=${port}: ${code}`);
}

/** The address in the form that a browser on this machine needs. */
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

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
