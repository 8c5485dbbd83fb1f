import { existsSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { capability } from './capability.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that `CHROMIUM` names or that this machine has; undefined where there is none. */
export const installedChromium = capability(
  [process.env.CHROMIUM, ...usualPlaces].find((path) => path && existsSync(path)),
  'the tests in a browser. They need Chromium; CHROMIUM may say where it is.',
);

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in a browser that has never been used before, with what it did that it should not. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Addresses asked for that are not of the page's own origin; none of them was reached. */
  readonly foreign: string[];
  /** Errors on the console, and exceptions that nobody caught. */
  readonly complaints: string[];
}

/**
 * Opens an address.
 *
 * @param alsoReached another host that the page may ask
 */
export async function visit(address: string, alsoReached?: string): Promise<Visit> {
  await using opening = new AsyncDisposableStack();
  const profile = opening.use(temporaryDirectory());
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath: installedChromium,
    args: flags,
    viewport: { width: 1500, height: 950 },
  });
  opening.defer(() => context.close());
  const foreign = await confine(context, [new URL(address).host, alsoReached]);
  const page = context.pages()[0]!;
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  const open = opening.move();
  return { page, foreign, complaints, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** Lets requests to some hosts through, refuses the others, and answers the list of those that were refused. */
async function confine(context: BrowserContext, hosts: readonly (string | undefined)[]): Promise<string[]> {
  const refused: string[] = [];
  const isForeign = (address: URL) => /^(https?|wss?):$/.test(address.protocol) && !hosts.includes(address.host);
  await context.route(isForeign, (route, request) => {
    refused.push(request.url());
    return route.abort();
  });
  await context.routeWebSocket(isForeign, (socket) => {
    refused.push(socket.url());
    return socket.close();
  });
  return refused;
}
