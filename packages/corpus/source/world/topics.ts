import type { Topic } from '@depeche/model';

const MATTERS = [
  ['Fishing', 'La pêche'],
  ['Water', 'L’eau'],
  ['Railways', 'Le rail'],
  ['Schools', 'L’école'],
  ['Forests', 'La forêt'],
  ['Salt trade', 'Le commerce du sel'],
  ['Wages', 'Les salaires'],
  ['Housing', 'Le logement'],
  ['Energy', 'L’énergie'],
  ['Elections', 'Les élections'],
] as const;
const SIDES = [
  ['law', 'la loi'],
  ['cost', 'le coût'],
  ['safety', 'la sécurité'],
  ['future', 'l’avenir'],
  ['reform', 'la réforme'],
  ['history', 'l’histoire'],
] as const;

/** How many topics there are, the most frequent first. */
export const TOPICS = MATTERS.length * SIDES.length;

/** A topic of the made-up world by rank: the same one in every dossier. */
export function topicOf(rank: number): Topic {
  const [matter, matière] = MATTERS[rank % MATTERS.length] ?? MATTERS[0];
  const [side, côté] = SIDES[Math.floor(rank / MATTERS.length) % SIDES.length] ?? SIDES[0];
  const slug = `${matter} ${side}`.toLowerCase().replaceAll(' ', '-');
  return { slug, label: { en: `${matter}: ${side}`, fr: `${matière} : ${côté}` } };
}
