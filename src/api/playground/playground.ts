import { basename } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { buildPlayground } from './build.ts';
import { readTab, type Tab, tabNames } from './tabs.ts';

const TITLE = 'Alkali-metal batteries: GraphQL playground';

/**
 * Only content of this server. Inline styles are allowed because Monaco writes its own, and pictures and fonts within
 * them.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves GraphiQL at `/`, and its files under `/playground/`. Their path contains the name of the build, which changes
 * with the content, so a browser may cache them without limit. If GraphiQL cannot be built, the rest is still served.
 */
export async function registerPlayground(app: FastifyInstance, log: Log): Promise<void> {
  try {
    await serve(app, await buildPlayground());
  } catch (error) {
    log('The playground cannot be built', error);
    app.get('/', (_request, reply) =>
      reply.status(503).send('The playground cannot be built. The API is at /graphql.'),
    );
  }
}

type Log = (message: string, error: unknown) => void;

async function serve(app: FastifyInstance, directory: string): Promise<void> {
  const prefix = `/playground/${basename(directory)}/`;
  const html = page(prefix, tabNames.map(readTab));
  await app.register(fastifyStatic, {
    root: directory,
    prefix,
    index: false,
    decorateReply: false,
    immutable: true,
    maxAge: '365d',
  });
  app.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', contentSecurityPolicy)
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .send(html),
  );
}

function page(assets: string, tabs: readonly Tab[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE}</title>
    <link rel="icon" href="${ICON}">
    <link rel="stylesheet" href="${assets}client.css">
    <script type="application/json" id="tabs">${JSON.stringify(tabs).replaceAll('<', '\\u003c')}</script>
    <script type="module" src="${assets}client.js"></script>
  </head>
  <body>
    <noscript>The playground needs JavaScript. The API itself is at <code>/graphql</code>.</noscript>
    <div id="playground"></div>
  </body>
</html>
`;
}

/** A cell with its two poles. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="2" y="9" width="25" height="14" rx="3" fill="#d60590"/>' +
    '<rect x="28" y="13" width="3" height="6" rx="1" fill="#d60590"/>' +
    '<path d="M8 16h6M18 16h6M21 13v6" stroke="#fff" stroke-width="2.4"/></svg>',
)}`;
