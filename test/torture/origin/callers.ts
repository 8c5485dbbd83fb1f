import { FRIEND } from '../environment.ts';

/** Somebody who calls from a page, or by a name, and whether they may. */
export interface Caller {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isWelcome: boolean;
}

/** Everyone who may call a server that listens at `host` and names one friend. */
export function callersOf(host: string): readonly Caller[] {
  const [, port] = host.split(':');
  const origin = (name: string, origin: string, isWelcome = false): Caller => ({
    name,
    headers: { origin },
    isWelcome,
  });
  const named = (name: string, host: string, isWelcome = false): Caller => ({ name, headers: { host }, isWelcome });
  return [
    { name: 'a program without an origin', headers: {}, isWelcome: true },
    named('a program that says localhost', `localhost:${port}`, true),
    origin('a page of the server itself', `http://${host}`, true),
    {
      name: 'a page of the server itself, by localhost',
      headers: { host: `localhost:${port}`, origin: `http://localhost:${port}` },
      isWelcome: true,
    },
    origin('a page of the friend', FRIEND, true),
    origin('a page of a stranger', 'https://evil.example'),
    origin('a page of a stranger without TLS', 'http://evil.example'),
    origin('a page in a sandbox', 'null'),
    origin('a page of a name that begins like the server', `http://${host}.evil.example`),
    origin('a page of a name that ends like the friend', `https://evil-${new URL(FRIEND).host}`),
    origin('a page of a name that begins like the friend', `${FRIEND}.evil.example`),
    origin('a page below the friend', `https://a.${new URL(FRIEND).host}`),
    origin('the friend without TLS', FRIEND.replace('https', 'http')),
    origin('the friend at another port', `${FRIEND}:8443`),
    origin('another port of this machine', 'http://127.0.0.1:1'),
    origin('localhost at another port', 'http://localhost:1'),
    origin('a file', 'file://'),
    origin('an extension', 'chrome-extension://abcdefghijklmnop'),
    origin('an origin that is none', 'nonsense'),
    named('a name that leads here (DNS rebinding)', `evil.example:${port}`),
    named('a name that leads here, without a port', 'evil.example'),
    named('a name that begins like the server', `127.0.0.1.evil.example:${port}`),
    named('the friend as a name of the server', new URL(FRIEND).host),
    {
      name: 'a rebound name with its own origin',
      headers: { host: `evil.example:${port}`, origin: `http://evil.example:${port}` },
      isWelcome: false,
    },
  ];
}
