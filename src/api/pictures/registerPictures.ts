import type { FastifyInstance } from 'fastify';
import type { Noun } from '../../domain/nouns.ts';
import { subjectKinds } from '../../domain/subject.ts';
import type { SvgPicture } from '../../pictures/svg.ts';
import { DatabaseUnavailable } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import type { Loaders } from '../loaders.ts';
import { findingsOn } from '../questions/audit.ts';
import { AUDIT_PICTURES, drawAudit, pathOf } from './auditPicture.ts';
import { overviews } from './overviews.ts';

const PICTURE = /^(?:([a-z-]+)\/)?([^/]+)\.svg$/;

/** How to draw what a path names; null where it names nothing. */
type Find = (context: Context, path: string) => Promise<(() => Promise<SvgPicture>) | null>;

/** Pictures that are drawn when they are asked for. */
export function registerPictures(app: FastifyInstance, context: () => Context): void {
  serve(app, AUDIT_PICTURES, context, async ({ load }, path) => {
    const noun = await nounAt(load, path);
    return noun && (async () => drawAudit(noun, await findingsOn(load, noun)));
  });
  serve(app, '/pictures/', context, async (one, path) => {
    const draw = overviews.get(path);
    return draw ? () => draw(one) : null;
  });
}

/** Their ETag is the version of the data and of this server. */
function serve(app: FastifyInstance, prefix: string, context: () => Context, find: Find): void {
  app.get<{ Params: { '*': string } }>(`${prefix}*`, async (request, reply) => {
    const one = context();
    try {
      const draw = await find(one, request.params['*']);
      if (draw === null) return reply.status(404).type('text/plain; charset=utf-8').send('There is no such picture.');
      const etag = `"${one.version}-${(await one.store.library.version()) ?? 'none'}"`;
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) return reply.status(304).send();
      return reply
        .type('image/svg+xml')
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .send((await draw()).content);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      return reply.status(503).header('retry-after', '1').send('The database cannot be reached.');
    }
  });
}

/** `<slug>.svg` is a source, `cell/<slug>.svg` a noun of that kind. */
async function nounAt(load: Loaders, path: string): Promise<Noun | null> {
  const [, kindPath, slug] = PICTURE.exec(path) ?? [];
  const kind = kindPath === undefined ? 'SOURCE' : subjectKinds.find((one) => pathOf(one) === kindPath);
  return slug === undefined || kind === undefined ? null : load.nounBySlug.load({ kind, slug });
}
