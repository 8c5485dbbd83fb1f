import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { storageTrouble } from '../../runs/files/storageTrouble.ts';

type Log = (message: string, error?: unknown) => void;

/** Errors that occur before GraphQL, in the form of GraphQL errors. */
export function refuse(reply: FastifyReply, status: number, message: string, code: string, more: object = {}) {
  return reply.status(status).send({ errors: [{ message, extensions: { code, ...more } }] });
}

/** Errors outside GraphQL, and unknown paths, have the same form; a fault shows only an id. */
export function registerRefusals(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status, error.message, 'BAD_REQUEST');
    const trouble = storageTrouble(error);
    if (trouble) {
      log(trouble.code, error);
      return refuse(reply.header('retry-after', '1'), 503, `The files of runs: ${trouble.message}`, trouble.code);
    }
    const id = randomUUID();
    log(`internal error ${id}`, error);
    return refuse(reply, status, `Internal error ${id}`, 'INTERNAL_SERVER_ERROR', { id });
  });
  app.setNotFoundHandler((request, reply) =>
    refuse(reply, 404, `There is nothing at ${request.method} ${request.url.split('?')[0]}`, 'NOT_FOUND'),
  );
  app.addHook('onRequest', async (request, reply) => {
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity') return;
    return refuse(reply, 415, `Content-Encoding: ${encoding} given, only identity is read`, 'BAD_REQUEST');
  });
}
