import type { Source } from '../../../domain/subjects.ts';
import { source } from '../../records.ts';

/**
 * Entries of the two lists of references on which claims rest, as printed: the number in the list (`SI6` in that of
 * the supporting information) and the source, which may stand in both.
 */
const entries: readonly (readonly [number: string, slug: string, citation: string])[] = [
  ['2', 'dunn2011', 'B. Dunn, H. Kamath, J.-M. Tarascon, Science 2011, 334, 928'],
  [
    '5',
    'bloombergnef2020',
    'BloomburgNEF, New Energy Outlook 2020, https://about.bnef.com/new-energyoutlook/, accessed: Dec. 2020',
  ],
  ['6', 'cao2020', 'W. Z. Cao, J. N. Zhang, H. Li, Energy Storage Mater. 2020, 26, 46'],
  ['7', 'zhu2020', 'X. Zhu, L. Wang, EcoMat 2020, 2, e12043'],
  ['8', 'lang2020', 'J. Lang, Y. Jin, K. Liu, Y. Long, H. Zhang, L. Qi, H. Wu, Y. Cui, Nat. Sustain. 2020, 3, 386'],
  [
    '11',
    'lee2017',
    'M. Lee, J. Hong, J. Lopez, Y. Sun, D. Feng, K. Lim, W. C. Chueh, M. F. Toney, Y. Cui, Z. Bao, Nat. Energy 2017, 2, 861',
  ],
  ['12', 'vaalma2018', 'C. Vaalma, D. Buchholz, M. Weil, S. Passerini, Nat. Rev. Mater. 2018, 3, 18013'],
  [
    '13',
    'karabelli2020',
    'D. Karabelli, S. Singh, S. Kiemel, J. Koller, A. Konarov, F. Stubhan, R. Miehe, M. Weeber, Z. Bakenov, K. P. Birke, Front. Energy Res. 2020, 8, 349',
  ],
  [
    '14',
    'goikolea2020',
    'E. Goikolea, V. Palomares, S. Wang, I. R. de Larramendi, X. Guo, G. Wang, T. Rojo, Adv. Energy Mater. 2020, 10, 2002055',
  ],
  [
    '15',
    'he2017',
    'Y. He, P. Xu, B. Zhang, Y. Du, B. Song, X. Han, H. Peng, ACS Appl. Mater. Interfaces 2017, 9, 38401',
  ],
  [
    '16',
    'wang2019',
    'L. Wang, X. Li, Z. Jin, Z. Liang, X. Peng, X. Ren, B. Gao, G. Feng, P. K. Chu, K. Huo, J. Mater. Chem. A 2019, 7, 27475',
  ],
  ['17', 'liu2017', 'Z. Liu, T. Lu, T. Song, X.-Y. Yu, X. W. Lou, U. Paik, Energy Environ. Sci. 2017, 10, 1576'],
  [
    '18',
    'wen2014',
    'Y. Wen, K. He, Y. Zhu, F. Han, Y. Xu, I. Matsuda, Y. Ishii, J. Cumings, C. Wang, Nat. Commun. 2014, 5, 4033',
  ],
  [
    '19',
    'alvin2019',
    'S. Alvin, D. Yoon, C. Chandra, R. F. Susanti, W. Chang, C. Ryu, J. Kim, J. Power Sources 2019, 430, 157',
  ],
  ['20', 'sarkar2020', 'A. Sarkar, C. V. Manohar, S. Mitra, Nano Energy 2020, 70, 104520'],
  [
    '21',
    'santhoshkumar2020',
    'P. Santhoshkumar, N. Shaji, M. Nanthagopal, J. W. Park, C. Senthil, C. W. Lee, J. Power Sources 2020, 470, 228459',
  ],
  [
    '22',
    'palaniselvam2019',
    'T. Palaniselvam, M. Goktas, B. Anothumakkool, Y.-N. Sun, R. Schmuch, L. Zhao, B.-H. Han, M. Winter, P. Adelhelm, Adv. Funct. Mater. 2019, 29, 1900790',
  ],
  [
    '23',
    'tian2018',
    'W. Tian, S. Zhang, C. Huo, D. Zhu, Q. Li, L. Wang, X. Ren, L. Xie, S. Guo, P. K. Chu, H. Zeng, K. Huo, ACS Nano 2018, 12, 1887',
  ],
  [
    '24',
    'wang2019b',
    'Y. X. Wang, Y. X. Wang, Y. X. Wang, X. M. Feng, W. H. Chen, X. P. Ai, H. X. Yang, Y. L. Cao, Chem 2019, 5, 2547',
  ],
  ['25', 'abraham2020', 'K. M. Abraham, ACS Energy Lett. 2020, 5, 3544'],
  ['26', 'bauer2018', 'A. Bauer, J. Song, S. Vail, W. Pan, J. Barker, Y. Lu, Adv. Energy Mater. 2018, 8, 1702869'],
  ['27', 'lee2019', 'B. Lee, E. Paek, D. Mitlin, S. W. Lee, Chem. Rev. 2019, 119, 5416'],
  ['30', 'seh2015', 'Z. W. Seh, J. Sun, Y. Sun, Y. Cui, ACS Cent. Sci. 2015, 1, 449'],
  ['31', 'wang2018', 'H. Wang, C. Wang, E. Matios, W. Li, Angew. Chem. Int. Ed. 2018, 57, 7734'],
  [
    '32',
    'rakov2020',
    'D. A. Rakov, F. Chen, S. A. Ferdousi, H. Li, T. Pathirana, A. N. Simonov, P. C. Howlett, R. Atkin, M. Forsyth, Nat. Mater. 2020, 19, 1096',
  ],
  [
    '33',
    'zhu2020b',
    'M. Zhu, G. Wang, X. Liu, B. Guo, G. Xu, Z. Huang, M. Wu, H.-K. Liu, S.-X. Dou, C. Wu, Angew. Chem. Int. Ed. 2020, 59, 6596',
  ],
  [
    '34',
    'tang2019',
    'S. Tang, Y. Y. Zhang, X. G. Zhang, J. T. Li, X. Y. Wang, J. W. Yan, D. Y. Wu, M. S. Zheng, Q. F. Dong, B. W. Mao, Adv. Mater. 2019, 31, 1807495',
  ],
  ['35', 'chi2018', 'S.-S. Chi, X.-G. Qi, Y.-S. Hu, L.-Z. Fan, Adv. Energy Mater. 2018, 8, 1702764'],
  [
    '36',
    'xu2019',
    'Z. Xu, J. Yang, T. Zhang, L. Sun, Y. Nuli, J. Wang, S.-i. Hirano, Adv. Funct. Mater. 2019, 29, 1901924',
  ],
  ['37', 'gao2018', 'H. Gao, S. Xin, L. Xue, J. B. Goodenough, Chem 2018, 4, 833'],
  [
    '38',
    'sun2019',
    'H. Sun, G. Zhu, X. Xu, M. Liao, Y.-Y. Li, M. Angell, M. Gu, Y. Zhu, W. H. Hung, J. Li, Y. Kuang, Y. Meng, M.-C. Lin, H. Peng, H. Dai, Nat. Commun. 2019, 10, 3302',
  ],
  [
    '39',
    'lei2019',
    'D. Lei, Y.-B. He, H. Huang, Y. Yuan, G. Zhong, Q. Zhao, X. Hao, D. Zhang, C. Lai, S. Zhang, J. Ma, Y. Wei, Q. Yu, W. Lv, Y. Yu, B. Li, Q.-H. Yang, Y. Yang, J. Lu, F. Kang, Nat. Commun. 2019, 10, 4244',
  ],
  [
    '40',
    'jiao2018',
    'S. Jiao, J. Zheng, Q. Li, X. Li, M. H. Engelhard, R. Cao, J.-G. Zhang, W. Xu, Joule 2018, 2, 110',
  ],
  ['42', 'wang2020', 'H. Wang, E. Matios, J. Luo, W. Li, Chem. Soc. Rev. 2020, 49, 3783'],
  [
    '43',
    'lu2020',
    'X. Lu, J. Luo, E. Matios, Y. Zhang, H. Wang, X. Hu, C. Wang, H. Wang, J. Wang, W. Li, Nano Energy 2020, 69, 104446',
  ],
  [
    '44',
    'tang2019',
    'S. Tang, Y.-Y. Zhang, X.-G. Zhang, J.-T. Li, X.-Y. Wang, J.-W. Yan, D.-Y. Wu, M.-S. Zheng, Q.-F. Dong, B.-W. Mao, Adv. Mater. 2019, 31, 1807495',
  ],
  [
    '45',
    'zheng2020',
    'X.-M. Zheng, J.-H. You, J.-J. Fan, G.-P. Tu, W.-Q. Rong, W.-J. Li, Y.-X. Wang, S. Tao, P.-Y. Zhang, S.-Y. Zhang, S.-Y. Shen, J.-T. Li, L. Huang, S.-G. Sun, Nano Energy 2020, 77, 105123',
  ],
  ['46', 'dong2018', 'S. Dong, C. Li, L. Yin, Eur. J. Inorg. Chem. 2018, 2018, 992'],
  ['47', 'liu2015', 'J. Liu, Z. Yang, J. Wang, L. Gu, J. Maier, Y. Yu, Nano Energy 2015, 16, 389'],
  ['48', 'ettema2000', 'A. R. H. F. Ettema, R. A. de Groot, Phys. Rev. B 2000, 61, 10035'],
  [
    '49',
    'chang2018',
    'J. Chang, J. Shang, Y. M. Sun, L. K. Ono, D. R. Wang, Z. J. Ma, Q. Y. Huang, D. D. Chen, G. Q. Liu, Y. Cui, Y. B. Qi, Z. J. Zheng, Nat. Commun. 2018, 9, 4480',
  ],
  ['50', 'wood2017', 'K. N. Wood, M. Noked, N. P. Dasgupta, ACS Energy Lett. 2017, 2, 664'],
  [
    '51',
    'yan2019',
    'G. Yan, S. Mariyappan, G. Rousse, Q. Jacquet, M. Deschamps, R. David, B. Mirvaux, J. W. Freeland, J.-M. Tarascon, Nat. Commun. 2019, 10, 585',
  ],
  [
    '52',
    'chayambuka2018',
    'K. Chayambuka, G. Mulder, D. L. Danilov, P. H. L. Notten, Adv. Energy Mater. 2018, 8, 1800079',
  ],
  ['53', 'eftekhari2017', 'A. Eftekhari, Sustain. Energy Fuels 2017, 1, 2053'],
  ['54', 'tan2020', 'Y. Tan, Y. Zhang, X. Wang, L. Zeng, F. Luo, A. Liu, J. Electroanal. Chem. 2020, 856, 113739'],
  ['SI1', 'xia2009', 'J. Xia, F. Chen, J. Li, N. Tao, Nat. Nanotechnol. 2009, 4, 505'],
  ['SI2', 'miller2010', 'J. R. Miller, R. A. Outlaw, B. C. Holloway, Science 2010, 329, 1637'],
  [
    'SI3',
    'pan2020',
    'Q. Pan, Y. Wu, W. Zhong, F. Zheng, Y. Li, Y. Liu, J. Hu, C. Yang, Energy Environ. Mater. 2020, 3, 186',
  ],
  ['SI4', 'pan2018', 'Q. Pan, Y. Wu, F. Zheng, X. Ou, C. Yang, X. Xiong, M. Liu, Chem. Eng. J. 2018, 348, 653'],
  ['SI5', 'dong2018', 'S. H. Dong, C. X. Li, L. W. Yin, Eur. J. Inorg. Chem. 2018, 2018, 992'],
  [
    'SI6',
    'xu2019',
    'Z. Xu, J. Yang, T. Zhang, L. Sun, Y. Nuli, J. Wang, S.-i. Hirano, Adv. Funct. Mater. 2019, 29, 1901924',
  ],
  [
    'SI7',
    'zheng2019',
    'X. Zheng, H. Fu, C. Hu, H. Xu, Y. Huang, J. Wen, H. Sun, W. Luo, Y. Huang, J. Phys. Chem. Lett. 2019, 10, 707',
  ],
  [
    'SI8',
    'wang2020b',
    'G. Wang, Y. Zhang, B. Guo, L. Tang, G. Xu, Y. Zhang, M. Wu, H.-K. Liu, S.-X. Dou, C. Wu, Nano Lett. 2020, 20, 4464',
  ],
  [
    'SI9',
    'bao2020',
    'C. Bao, B. Wang, Y. Xie, R. Song, Y. Jiang, Y. Ning, F. Wang, T. Ruan, D. Wang, Y. Zhou, ACS Sustainable Chem. Eng. 2020, 8, 5452',
  ],
  ['SI10', 'chi2018', 'S.-S. Chi, X.-G. Qi, Y.-S. Hu, L.-Z. Fan, Adv. Energy Mater. 2018, 8, 1702764'],
  [
    'SI11',
    'sun2018',
    'B. Sun, P. Li, J. Zhang, D. Wang, P. Munroe, C. Wang, P. H. L. Notten, G. Wang, Adv. Mater. 2018, 30, 1801334',
  ],
  ['SI12', 'gao2018', 'H. Gao, S. Xin, L. Xue, J. B. Goodenough, Chem 2018, 4, 833'],
  [
    'SI13',
    'kumar2019',
    'A. Kumar, A. Ghosh, A. Roy, M. R. Panda, M. Forsyth, D. R. MacFarlane, S. Mitra, Energy Storage Mater. 2019, 20, 196',
  ],
  [
    'SI14',
    'fang2018',
    'Y. Fang, Q. Liu, L. Xiao, Y. Rong, Y. Liu, Z. Chen, X. Ai, Y. Cao, H. Yang, J. Xie, C. Sun, X. Zhang, B. Aoun, X. Xing, X. Xiao, Y. Ren, Chem 2018, 4, 1167',
  ],
  [
    'SI15',
    'liu2020',
    'H. Liu, W. Pei, W.-H. Lai, Z. Yan, H. Yang, Y. Lei, Y.-X. Wang, Q. Gu, S. Zhou, S. Chou, H. K. Liu, S. X. Dou, ACS Nano 2020, 14, 7259',
  ],
];

/** The lists give no titles: journal, year, volume and page stand for one. */
function fromCitation(slug: string, citation: string): Source {
  const parts = citation.split(', ');
  const split = parts.findIndex((part) => /[^ ] \d{4}$/.test(part));
  const [, journal, year] = /^(.+) (\d{4})$/.exec(parts[split]!)!;
  const authors = parts.slice(0, split);
  const [volume, ...pages] = parts.slice(split + 1);
  return source(slug, `${authors[0]!.split(' ').at(-1)} ${year}`, {
    title: parts.slice(split).join(', '),
    authors,
    year: Number(year),
    container: /^\d/.test(volume!) ? `${journal} ${[volume, ...pages].join(', ')}` : null,
  });
}

interface Reference {
  readonly number: string;
  readonly citation: string;
  readonly source: Source;
}

export const references: readonly Reference[] = entries.map(([number, slug, citation]) => ({
  number,
  citation,
  source: fromCitation(slug, citation),
}));

/** Each source once, though it may stand in both lists. */
export const referencedSources: readonly Source[] = [
  ...new Map(references.map((reference) => [reference.source.id, reference.source])).values(),
];
