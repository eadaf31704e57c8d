import fastify from 'fastify';
import mercurius from 'mercurius';
import { announce } from '../../dist/child/announce.js';
import { thinSchema } from './thin.js';

announce(async ({ store }) => {
  const server = fastify();
  await server.register(mercurius, { schema: thinSchema(store), jit: 1 });
  return { url: `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql` };
});
