import { parentPort } from 'node:worker_threads';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { inconsistencies } from '../../simulation/electrodeposition/consistency.ts';
import { type Member, type Outcome, parametersOf } from './members.ts';

parentPort!.on('message', (member: Member) => parentPort!.postMessage(outcomeOf(member)));

function outcomeOf(member: Member): Outcome {
  const result = electrodepositionModel.solve(electrodepositionModel.fromParameters(parametersOf(member)), unwatched);
  const { snapshots, nuclei, balance, nucleationPeak } = result;
  const { roughness, meanThickness, tipAspectRatio } = snapshots[snapshots.length - 1].morphology;
  const { massError, chargeError, largestLimitingShare } = balance;
  const byKind = Map.groupBy(nuclei, ({ kind }) => kind);
  return {
    ...member,
    ending: result.ending,
    roughness,
    roughnessAt30: member.scale === 'NANO' ? snapshots[2].morphology.roughness : null,
    meanThickness,
    tipAspectRatio,
    nucleationPeak: nucleationPeak?.potential ?? null,
    plateau: result.plateauPotential,
    massError,
    chargeError,
    largestLimitingShare,
    inconsistencies: inconsistencies(result),
    nuclei: Object.fromEntries([...byKind].map(([kind, nuclei]) => [kind, nuclei.length])),
  };
}
