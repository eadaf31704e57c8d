/** Made-up dossiers that read as news: as many as are wanted, and the same ones for the same seed. */

export {
  type DossierHead,
  type DossierPlan,
  EDITION,
  headOf,
  makeDossier,
  planCorpus,
  STATEMENTS_PER_DOSSIER,
} from './make-dossier.ts';
