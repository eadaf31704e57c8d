import test from 'ava';
import type { Manifest } from './manifest.ts';
import { renderPage } from './page.ts';
import type { Question } from './question.ts';

const manifest: Manifest = {
  script: 'app-AAAA.js',
  style: 'app-BBBB.css',
  icon: 'icon-CCCC.svg',
  preload: ['chunk-DDDD.js'],
  workers: { editor: 'editor-E.js', graphql: 'graphql-F.js', json: 'json-G.js' },
  files: {},
};

const question: Question = {
  title: 'Who </script><script>alert(1)</script> says "no" & <!-- why?',
  query: 'query Who { a }',
  variables: { name: 'Œuvre \u2028' },
};

function render(endpoint = '/graphql', questions: Question[] = [question]): string {
  return renderPage(manifest, { endpoint, questions });
}

function dataOf(html: string): unknown {
  return JSON.parse(/id="playground-data">([^<]*)<\/script>/.exec(html)?.[1] ?? '');
}

test('the page carries the questions as they were given', (t) => {
  t.like(dataOf(render()), { endpoint: '/graphql', questions: [question] });
});

test('nothing in a question ends the block of data or opens a comment', (t) => {
  const html = render();
  t.is(html.split('</script>').length - 1, 2);
  t.false(html.includes('<!--'));
  t.false(html.includes('alert(1)</'));
});

test('all files are asked for under the endpoint', (t) => {
  const html = render('/api/graphql');
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  t.deepEqual(addresses, [
    '/api/graphql/assets/icon-CCCC.svg',
    '/api/graphql/assets/app-BBBB.css',
    '/api/graphql/assets/chunk-DDDD.js',
    '/api/graphql/assets/app-AAAA.js',
  ]);
  t.like(dataOf(html), {
    workers: {
      editor: '/api/graphql/assets/editor-E.js',
      graphql: '/api/graphql/assets/graphql-F.js',
      json: '/api/graphql/assets/json-G.js',
    },
  });
});

test('an endpoint with markup in it stays text', (t) => {
  t.false(render('/"><script>').includes('"><script>'));
});

test('scripts come from our own origin alone', (t) => {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(render())?.[1] ?? '';
  const directives = policy.split('; ');
  t.true(directives.includes("default-src 'none'"));
  t.true(directives.includes("script-src 'self'"));
  t.true(directives.includes("connect-src 'self'"));
  t.false(/https?:|\*|unsafe-eval/.test(policy));
});

test('the page has no script in itself', (t) => {
  const scripts = [...render().matchAll(/<script ([^>]*)>/g)].map(([, attributes = '']) => attributes);
  t.is(scripts.length, 2);
  t.true(
    scripts.every((attributes) => attributes.includes('src=') || attributes.includes('application/json')),
  );
});
