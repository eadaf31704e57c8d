import { createServer } from 'node:http';
import { jsonGraphqlExpress } from 'json-graphql-server/node';
import { announce } from '../../dist/child/announce.js';
import { listen } from '../../dist/child/listen.js';
import { readRows } from './rows.js';

announce(({ store, rows }) => listen(createServer(jsonGraphqlExpress(readRows(store, rows))), '/graphql'));
