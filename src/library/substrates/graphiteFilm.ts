import { carbon } from '../materials/phases.ts';
import { substrate } from '../records.ts';

export const graphiteFilm = substrate('graphite-film', 'Graphite film', 'FILM', carbon);
