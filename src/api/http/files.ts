import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** `/files`: the files of runs, each under the hash of its bytes. Symbolic links are not followed. */
export async function registerFiles(app: FastifyInstance, directory: string): Promise<void> {
  const root = await realpath(directory);
  await app.register(async (files) => {
    files.addHook('onRequest', async (request, reply) => {
      const path = resolve(root, decoded(request.url.split('?')[0]!.slice('/files/'.length)) ?? '');
      const real = await realpath(path).catch(() => null);
      if (real !== null && real !== path) return reply.callNotFound();
    });
    await files.register(fastifyStatic, {
      root,
      prefix: '/files/',
      index: false,
      immutable: true,
      maxAge: '365d',
      setHeaders: (reply) =>
        reply.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    });
  });
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
