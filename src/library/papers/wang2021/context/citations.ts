import type { Cell, Source } from '../../../../domain/subjects.ts';
import { at, claimsFrom } from '../../../claims.ts';
import { wang2021 } from '../../../sources.ts';
import { literature } from '../literature.ts';
import { references } from '../references.ts';

const claim = claimsFrom(wang2021, 'STATED');

/** The cells of Table S1, by the number under which it cites them. */
const cellOf: Readonly<Record<string, Cell>> = {
  SI6: literature.nvpSbf3,
  SI7: literature.nvpSncl2,
  SI8: literature.nvpCSb,
  SI9: literature.nvpNgNf,
  SI10: literature.nnmNaC,
  SI11: literature.o2Nscnt,
  SI12: literature.nmhcf,
  SI13: literature.na2s6,
  SI14: literature.navopo4,
  SI15: literature.zcsS,
};

function about(number: string, cited: Source) {
  const cell = cellOf[number];
  return cell ? ([cited, cell] as const) : cited;
}

/** `ref-6` of the paper and `ref-SI6` of its supporting information: which source is meant, and of which cell. */
export const citationClaims = references.map(({ number, citation, source }) =>
  claim(`ref-${number}`, about(number, source), 'citation', citation, null, at(listOf(number), `[${bare(number)}]`)),
);

function listOf(number: string): string {
  return number.startsWith('SI') ? 'SI References' : 'References';
}

function bare(number: string): string {
  return number.replace('SI', '');
}
