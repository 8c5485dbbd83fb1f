import { networkInterfaces } from 'node:os';
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './refusals.ts';

/** From where this server may be used. */
export interface Access {
  /** Names under which it is reached, beside its own addresses and localhost: `batteries.example.org`. */
  readonly hosts: readonly string[];
  /** Origins of foreign pages that may use it: `https://lab.example.org`. */
  readonly corsOrigins: readonly string[];
}

/** Answers to a preflight are kept this long by a browser, s. */
const PREFLIGHT_KEPT = 600;

/**
 * Refuses requests and upgrades that are addressed to another host (a page whose name was made to point here) or that a
 * foreign page sends. Without an `Origin` a request is no page's: a browser names it for every request that could write
 * or whose answer a page could read.
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
    // A refused upgrade leaves a socket that no server counts: the server would wait for it at its end.
    if (headers.upgrade !== undefined) raw.socket.destroySoon();
  });
  await app.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: PREFLIGHT_KEPT,
  });
}

/** What every answer says to a browser. */
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

/** A name that we go by, or an address of this machine: read anew, since a network may come and go. */
function isOurs(host: string, named: ReadonlySet<string>): boolean {
  const name = hostname(host);
  if (name === null) return false;
  return named.has(name) || ownAddresses().has(name);
}

function ownAddresses(): ReadonlySet<string> {
  return new Set(Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []));
}

/** Without its port and brackets, in lower case. */
function hostname(host: string): string | null {
  const read = URL.parse(`http://${host}/`);
  return read && read.host !== '' && !host.includes('/') ? read.hostname.replace(/^\[|\]$/g, '') : null;
}

/** A page of this very server; whether by TLS, a proxy before us knows. */
function isSame(origin: string, host: string): boolean {
  return URL.parse(origin)?.host === URL.parse(`http://${host}/`)?.host || origin === `https://${host}`;
}
