import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** A request as it goes over the wire: unlike `fetch`, any header, Host and Origin among them. */
export interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** ms until it is given up. */
  readonly patience?: number;
  readonly agent?: Agent;
}

export interface Answer {
  /** 0 where there was no answer. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Why there was no answer: an errno, or `TIMEOUT`; null where there was one. */
  readonly failure: string | null;
  readonly ms: number;
}

const PATIENCE = 10_000;
const kept = new Agent({ keepAlive: true, maxSockets: 16 });

/** Sends one request; never rejects. */
export function send(url: string, ask: Ask = {}): Promise<Answer> {
  const { method = 'GET', path = '/graphql', headers = {}, body, patience = PATIENCE, agent = kept } = ask;
  const start = performance.now();
  return new Promise((resolve) => {
    const failed = (failure: string) =>
      resolve({ status: 0, headers: {}, text: '', failure, ms: performance.now() - start });
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, agent, headers: { ...length, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', (error: NodeJS.ErrnoException) => failed(error.code ?? error.message));
      response.on('end', () => {
        clearTimeout(timer);
        const text = Buffer.concat(parts).toString();
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, text, failure: null, ms: performance.now() - start });
      });
    });
    const timer = setTimeout(() => {
      failed('TIMEOUT');
      sent.destroy();
    }, patience);
    sent.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      failed(error.code ?? error.message);
    });
    sent.end(body);
  });
}

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The variables as JSON, in place of `variables`: deeper than could be written from values. */
  readonly variablesText?: string;
  readonly operationName?: string;
}

/** An operation as JSON. */
export function bodyOf({ query, variables, variablesText, operationName }: Operation): string {
  const text = variablesText ?? JSON.stringify(variables);
  const rest = [text && `"variables":${text}`, operationName && `"operationName":${JSON.stringify(operationName)}`];
  return `{${[`"query":${JSON.stringify(query)}`, ...rest].filter(Boolean).join(',')}}`;
}

export function post(url: string, operation: Operation, more: Ask = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...more.headers };
  return send(url, { ...more, method: 'POST', body: bodyOf(operation), headers });
}

export function get(
  url: string,
  { query, variables, variablesText, operationName }: Operation,
  more: Ask = {},
): Promise<Answer> {
  const parameters = new URLSearchParams({ query });
  const text = variablesText ?? JSON.stringify(variables);
  if (text) parameters.set('variables', text);
  if (operationName) parameters.set('operationName', operationName);
  // A simple GET of a browser names no type; a header that a form cannot send shows that none is behind it.
  const headers = { 'apollo-require-preflight': 'true', ...more.headers };
  return send(url, { ...more, path: `/graphql?${parameters}`, headers });
}
