import type { FastifyInstance } from 'fastify';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RunCount } from '../../store/runs.ts';
import type { Observe } from './scopes.ts';

/** The state of the runs, read from the database each time the metrics are read. */
export interface RunFigures {
  readonly counts: readonly RunCount[];
  /** How long the oldest queued run has been waiting, s; 0 where none is queued. */
  readonly oldestQueued: number;
}

export interface Metrics {
  readonly observe: Observe;
  /** Serves them in Prometheus' text format. */
  readonly register: (app: FastifyInstance) => void;
}

/**
 * Metrics for operators, at `/metrics`: requests, their cost and statements, the event loop, the queue and the runs.
 */
export function openMetrics(runFigures: () => Promise<RunFigures>): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'battery_http_requests_total',
    help: 'Requests answered, by status.',
    labelNames: ['status'],
    registers,
  });
  const operations = new Counter({
    name: 'battery_graphql_operations_total',
    help: 'GraphQL operations, by kind and first root field, and by the code of their first error (none: OK).',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const labelNames = ['operation'];
  const duration = new Histogram({
    name: 'battery_graphql_duration_seconds',
    help: 'From the head of a request to the last byte of its answer.',
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const cost = new Histogram({
    name: 'battery_graphql_cost',
    help: 'Cost of operations, in the unit of their budget.',
    labelNames,
    buckets: [1, 10, 100, 500, 1_000, 2_500, 5_000, 10_000],
    registers,
  });
  const statements = new Histogram({
    name: 'battery_graphql_statements',
    help: 'SQL statements of an operation.',
    labelNames,
    buckets: [0, 1, 2, 5, 10, 20, 50, 100],
    registers,
  });
  const runs = new Gauge({
    name: 'battery_runs',
    help: 'Runs, by model, state and, of those that failed, reason.',
    labelNames: ['model', 'state', 'reason'],
    registers,
  });
  const depth = new Gauge({ name: 'battery_queue_depth', help: 'Runs that wait for a worker.', registers });
  const age = new Gauge({ name: 'battery_queue_oldest_seconds', help: 'How long the oldest of them has.', registers });

  /** When the database is away, only the metrics of the runs are missing. */
  async function readRuns(): Promise<void> {
    runs.reset();
    const { counts, oldestQueued } = await runFigures();
    for (const { model, state, reason, count } of counts) runs.set({ model, state, reason: reason ?? '' }, count);
    depth.set(counts.filter(({ state }) => state === 'QUEUED').reduce((sum, { count }) => sum + count, 0));
    age.set(oldestQueued);
  }

  return {
    observe({ record }, answered) {
      if (answered.status !== null) requests.inc({ status: answered.status });
      if (record.operation === null) return;
      const operation = operationName(record.operation);
      operations.inc({ operation, outcome: record.errors[0] ?? 'OK' });
      duration.observe({ operation }, answered.duration);
      statements.observe({ operation }, record.statements);
      if (record.cost) cost.observe({ operation }, record.cost.requested);
    },
    register(app) {
      app.get('/metrics', async (_request, reply) => {
        await readRuns().catch(() => undefined);
        return reply.type(registry.contentType).send(await registry.metrics());
      });
    },
  };
}

/** The schema has few fields, but clients may choose any number of names. */
export function operationName({ operation, selectionSet: { selections } }: OperationDefinitionNode): string {
  const field = selections.find((selection) => selection.kind === Kind.FIELD);
  return field ? `${operation} ${field.name.value}` : operation;
}
