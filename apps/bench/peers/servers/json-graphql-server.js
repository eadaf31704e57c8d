import { createServer } from 'node:http';
import express from 'express';
import { jsonGraphqlExpress } from 'json-graphql-server/node';
import { announce } from '../../dist/child/announce.js';
import { listen } from '../../dist/child/listen.js';
import { readRows } from './rows.js';

announce(({ store, rows }) => {
  const app = express();
  app.use('/graphql', jsonGraphqlExpress(readRows(store, rows)));
  return listen(createServer(app), '/graphql');
});
