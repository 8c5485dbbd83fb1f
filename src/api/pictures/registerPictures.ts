import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pathOfKind } from '../../domain/kinds.ts';
import type { Subject } from '../../domain/subjects.ts';
import { subjectKinds } from '../../domain/subjects.ts';
import type { Loaders } from '../../knowledge/loaders.ts';
import { findingsOn } from '../../knowledge/queries/audit.ts';
import type { SvgPicture } from '../../pictures/svg.ts';
import { DatabaseTrouble } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { refuse } from '../http/refusals.ts';
import { AUDIT_PICTURES, drawAudit } from './auditPicture.ts';
import { overviews } from './overviews.ts';

const PICTURE = /^(?:([a-z-]+)\/)?([^/]+)\.svg$/;

/** Draws the picture of a path; null where the path names none. */
type Find = (context: Context, path: string) => Promise<(() => Promise<SvgPicture>) | null>;

type MakeContext = (request: FastifyRequest) => Context;

/** Pictures that are drawn on request. */
export function registerPictures(app: FastifyInstance, context: MakeContext): void {
  serve(app, AUDIT_PICTURES, context, async ({ load }, path) => {
    const subject = await subjectAt(load, path);
    return subject && (async () => drawAudit(subject, await findingsOn(load, subject)));
  });
  serve(app, '/pictures/', context, async (one, path) => {
    const draw = overviews.get(path);
    return draw ? () => draw(one) : null;
  });
}

/** Their ETag is made of the version of the data and the version of this server. */
function serve(app: FastifyInstance, prefix: string, context: MakeContext, find: Find): void {
  app.get<{ Params: { '*': string } }>(`${prefix}*`, async (request, reply) => {
    const one = context(request);
    try {
      const draw = await find(one, request.params['*']);
      if (draw === null) return reply.callNotFound();
      const etag = `"${one.version}-${(await one.store.library.version()) ?? 'none'}"`;
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) return reply.status(304).send();
      return reply
        .type('image/svg+xml')
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .send((await draw()).content);
    } catch (error) {
      if (!(error instanceof DatabaseTrouble)) throw error;
      return refuse(reply.header('retry-after', '1'), 503, error.message, 'SERVICE_UNAVAILABLE');
    }
  });
}

/** `<slug>.svg` is a source, `cell/<slug>.svg` a subject of that kind. */
async function subjectAt(load: Loaders, path: string): Promise<Subject | null> {
  const [, kindPath, slug] = PICTURE.exec(path) ?? [];
  const kind = kindPath === undefined ? 'SOURCE' : subjectKinds.find((one) => pathOfKind(one) === kindPath);
  return slug === undefined || kind === undefined ? null : load.subjectBySlug.load({ kind, slug });
}
