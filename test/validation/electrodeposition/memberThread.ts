import { parentPort } from 'node:worker_threads';
import { electrodeposition } from '../../../src/simulation/models/electrodeposition/model.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { type Member, type Outcome, parametersOf } from './members.ts';

parentPort!.on('message', (member: Member) => parentPort!.postMessage(outcomeOf(member)));

function outcomeOf(member: Member): Outcome {
  const result = electrodeposition.solve(electrodeposition.fromParameters(parametersOf(member)), unwatched);
  const { morphology } = result.snapshots[result.snapshots.length - 1];
  const { massError, chargeError, largestLimitingShare } = result.balance;
  const byKind = Map.groupBy(result.nuclei, ({ kind }) => kind);
  return {
    ...member,
    ending: result.ending,
    roughness: morphology.roughness,
    meanThickness: morphology.meanThickness,
    tipAspectRatio: morphology.tipAspectRatio,
    coverage: morphology.coverage,
    nucleationPeak: result.nucleationPeak?.potential ?? null,
    massError,
    chargeError,
    largestLimitingShare,
    nuclei: Object.fromEntries([...byKind].map(([kind, nuclei]) => [kind, nuclei.length])),
  };
}
