import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { parse } from 'pg-connection-string';

/** A database behind a wire that can be cut and mended. */
export interface CuttableDatabase extends AsyncDisposable {
  readonly url: string;
  /** Every connection breaks, and no new one is taken. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
}

/** Puts a wire before the database: a port of its own that passes everything on. */
export async function cuttableDatabase(databaseUrl: string): Promise<CuttableDatabase> {
  const { host, port, user, password, database } = parse(databaseUrl);
  const far = () =>
    host?.startsWith('/')
      ? connect(join(host, `.s.PGSQL.${port || 5432}`))
      : connect(Number(port || 5432), host ?? 'localhost');
  const open = new Set<Socket>();
  let server = wire(far, open);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = (server.address() as AddressInfo).port;

  const cut = async () => {
    const closed = server.listening ? once(server, 'close') : null;
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  const login = password ? `${user}:${encodeURIComponent(password)}` : user;
  return {
    url: `postgres://${login}@127.0.0.1:${at}/${database}`,
    cut,
    async mend() {
      server = wire(far, open);
      server.listen(at, '127.0.0.1');
      await once(server, 'listening');
    },
    [Symbol.asyncDispose]: cut,
  };
}

function wire(far: () => Socket, open: Set<Socket>): Server {
  return createServer((near) => {
    const ends = [near, far()] as const;
    for (const [end, other] of [ends, ends.toReversed()] as [Socket, Socket][]) {
      open.add(end);
      end.pipe(other);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        open.delete(end);
        other.destroy();
      });
    }
  });
}
