import { networkInterfaces } from 'node:os';
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './refusals.ts';

/** The hosts and origins from which this server may be used. */
export interface Access {
  /** Names of this server besides its own addresses and localhost: `batteries.example.org`. */
  readonly hosts: readonly string[];
  /** Origins of other pages that may use it: `https://lab.example.org`. */
  readonly corsOrigins: readonly string[];
}

/** How long a browser keeps the answer to a preflight, s. */
const PREFLIGHT_KEPT = 600;

/**
 * Refuses requests and upgrades for another host (a page whose name was made to resolve to this server) or from the
 * page of another origin. Browsers send an `Origin` with every request that could write or whose answer a page could
 * read, so a request without one comes from no page.
 */
export async function registerAccess(app: FastifyInstance, { hosts, corsOrigins }: Access): Promise<void> {
  const named = new Set(['localhost', ...hosts].map((host) => host.toLowerCase()));
  app.addHook('onRequest', async (request, reply) => {
    const host = request.headers.host ?? '';
    if (!isOurs(host, named)) {
      return refuse(
        reply,
        421,
        `This server does not have the name ${JSON.stringify(host)}: PUBLIC_HOSTS lists its names`,
        'FORBIDDEN',
      );
    }
    const { origin } = request.headers;
    if (origin !== undefined && !isSame(origin, host) && !corsOrigins.includes(origin)) {
      return refuse(
        reply,
        403,
        `${origin} may not use this server: CORS_ORIGINS lists the origins that may`,
        'FORBIDDEN',
      );
    }
    protect(request, reply, corsOrigins.length > 0);
  });
  app.addHook('onResponse', async ({ headers, raw }) => {
    // A refused upgrade leaves a socket that no server counts, so the server would wait for it when it ends.
    if (headers.upgrade !== undefined) raw.socket.destroySoon();
  });
  await app.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: PREFLIGHT_KEPT,
  });
}

/** Headers of every answer. */
function protect(request: FastifyRequest, reply: FastifyReply, isShared: boolean): void {
  reply.headers({
    'x-request-id': request.id,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': isShared ? 'cross-origin' : 'same-origin',
    'cache-control': 'no-store',
  });
}

/** A name of this server, or an address of this machine; addresses are read each time, since networks may change. */
function isOurs(host: string, named: ReadonlySet<string>): boolean {
  const name = hostname(host);
  if (name === null) return false;
  return named.has(name) || ownAddresses().has(name);
}

function ownAddresses(): ReadonlySet<string> {
  return new Set(Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []));
}

/** The host without its port and brackets, in lower case. */
function hostname(host: string): string | null {
  const read = URL.parse(`http://${host}/`);
  return read && read.host !== '' && !host.includes('/') ? read.hostname.replace(/^\[|\]$/g, '') : null;
}

/** A page of this server. Only a proxy in front of it knows whether the page came by TLS. */
function isSame(origin: string, host: string): boolean {
  return URL.parse(origin)?.host === URL.parse(`http://${host}/`)?.host || origin === `https://${host}`;
}
