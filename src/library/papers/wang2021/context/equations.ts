import { at, citing, claimsFrom, misprint, note } from '../../../claims.ts';
import { naclo4EcDecFec } from '../../../electrolytes/naclo4EcDecFec.ts';
import { sodium } from '../../../metals/sodium.ts';
import { wang2021 } from '../../../sources.ts';
import { carbonCloth } from '../../../substrates/carbonCloth.ts';
import { conventionalCell, full } from '../cells.ts';

const claim = claimsFrom(wang2021, 'STATED');
const unitsOfFlux =
  'With u in m²/s the product z·u·F·c·∇φ is no flux: it needs u in mol·m²/(J·s), or a mobility in m²/(V·s) without F; c in mol/L does not give N in mol/(m²·s), and F in A·h/mol is 3600 times too small beside seconds.';

/** The first equation of the paper is the reaction of the coating. */
export const equationClaims = [
  claim('O2', [wang2021, naclo4EcDecFec], 'equation', 'N = -D grad c - z u F c grad phi', null, at('§4', 'Eq. 2'), {
    annotations: [misprint(unitsOfFlux, 'O12', 'F6', 'N18')],
  }),
  claim('O3', [wang2021, naclo4EcDecFec], 'equation', 'dc/dt + div N = 0', null, at('§4', 'Eq. 3')),
  claim('O4', [sodium, wang2021], 'equation', 'Na+ + e- <-> Na', null, at('§4', 'Eq. 4')),
  claim('O5', [wang2021, naclo4EcDecFec], 'equation', 'sigma_i = mu_i n e', null, at('§4'), {
    annotations: [
      misprint(
        'Said to give the diffusivity; it relates conductivity and mobility, and no diffusivity follows.',
        'N6',
        'F6',
      ),
    ],
  }),
  claim('O6', carbonCloth, 'equation', 'm = rho pi r^2 l', null, at('SI text 1', 'Eq. 1')),
  claim('O7', carbonCloth, 'equation', 'l = m/(rho pi r^2)', null, at('SI text 1', 'Eq. 2')),
  claim('O8', carbonCloth, 'equation', 'S = 2 pi r l = 2m/(rho r)', null, at('SI text 1', 'Eq. 3')),
  claim('O9', carbonCloth, 'equation', 'S = 34.2 cm2', null, at('SI text 1', 'Eq. 4'), {
    annotations: [misprint('The printed inputs give 34.29 cm², which rounds to 34.3.', 'C2', 'C3', 'C5', 'C6')],
  }),
  claim('O10', carbonCloth, 'equation', 'EASA = Cdl/Cref = 42.9 cm2', null, at('SI text 1', 'Eq. 5'), {
    annotations: [note('As good as its reference capacitance, which is taken over.', 'C7', 'C8')],
  }),
  claim(
    'O11',
    [conventionalCell, wang2021],
    'equation',
    'E = U C/m = U/(x/Ca + 1/Cc + m_in/C)',
    null,
    at('SI text 2', 'Eq. 6'),
    {
      annotations: [
        misprint(
          'The last term is printed as m_in/c_a, an areal mass over a specific capacity; it must be over the areal capacity of the cell. As printed, the lean cell would come out at 365 instead of 229 W·h/kg.',
        ),
      ],
    },
  ),
  claim('O12', [wang2021, naclo4EcDecFec], 'equation', 'N mol m^-2 s^-1; c mol/L; u m^2/s; F A h/mol', null, at('§4'), {
    annotations: [note('The units of equation 2.', 'O2'), misprint(unitsOfFlux, 'O2')],
  }),
  claim('O13', [full.flooded, full.lean], 'equation', 'E_discharge/E_charge', null, at('§2.4'), {
    annotations: [note('Definition of the energy efficiency.', 'K44'), citing('ref-53')],
  }),
];
