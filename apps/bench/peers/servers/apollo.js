import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { announce } from '../../dist/child/announce.js';
import { thinSchema } from './thin.js';

announce(async ({ store }) => {
  const server = new ApolloServer({ schema: thinSchema(store) });
  return startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
});
