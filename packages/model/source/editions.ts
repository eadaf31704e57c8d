export { editions } from './fixtures/editions.ts';
