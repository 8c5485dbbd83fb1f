import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What became of the requests of a load. */
export interface Outcome {
  /** Whole answers with the status 200. */
  answered: number;
  /** Connections that were not accepted: nothing was sent. */
  refused: number;
  /** What else became of a request: it may have been done, and its client does not know. */
  readonly lost: string[];
}

export interface Load {
  readonly outcome: Outcome;
  /** Sends no more, and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

/** Sends a query 100 times a second, each so many of them over a connection of its own, the others over ones that are kept. */
export function steadyLoad(url: string, body: string, alone = Number.POSITIVE_INFINITY): Load {
  const outcome: Outcome = { answered: 0, refused: 0, lost: [] };
  const agent = new Agent({ keepAlive: true, maxSockets: 25, scheduling: 'fifo' });
  const underWay = new Set<Promise<void>>();
  let sent = 0;
  const begun = performance.now();
  const timer = setInterval(() => {
    // As many as are due: a timer that is late must not lower the rate.
    for (; sent < (performance.now() - begun) / 10; sent++) {
      const one = send(url, { body, agent: sent % alone === 0 ? new Agent() : agent, outcome }).finally(() =>
        underWay.delete(one),
      );
      underWay.add(one);
    }
  }, 5);
  return {
    outcome,
    async stop() {
      clearInterval(timer);
      await Promise.race([Promise.all(underWay), sleep(10_000)]);
      outcome.lost.push(...[...underWay].map(() => 'no answer'));
      agent.destroy();
    },
  };
}

function send(
  url: string,
  { body, agent, outcome }: { readonly body: string; readonly agent: Agent; readonly outcome: Outcome },
): Promise<void> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('error', (error) => outcome.lost.push(`cut answer: ${error.message}`));
      response.on('end', () => {
        if (response.statusCode === 200) outcome.answered++;
        else outcome.lost.push(`status ${response.statusCode}`);
      });
      response.on('close', resolve);
    });
    sending.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') outcome.refused++;
      else outcome.lost.push(`${error.code}: ${error.message}`);
      resolve();
    });
    sending.end(body);
  });
}
