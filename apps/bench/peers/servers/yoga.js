import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { announce } from '../../dist/child/announce.js';
import { listen } from '../../dist/child/listen.js';
import { thinSchema } from './thin.js';

announce(({ store }) => listen(createServer(createYoga({ schema: thinSchema(store) })), '/graphql'));
