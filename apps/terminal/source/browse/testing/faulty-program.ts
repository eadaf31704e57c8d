import { browse } from '../browse.tsx';

// A program for tests: the app, in which something goes wrong a moment after its start; whether by itself or in a
// promise is the first argument.
const [how] = process.argv.slice(2);

setTimeout(() => {
  if (how === 'promise') void Promise.reject(new Error('a fault'));
  else throw new Error('a fault');
}, 500);

try {
  await browse({
    fetch: () => Response.json({ data: null }),
    url: 'http://depeche.localhost/graphql',
    language: 'en',
    stdin: process.stdin,
    stdout: process.stdout,
  });
} catch (error) {
  console.log(`What went wrong: ${error instanceof Error ? error.message : error}.`);
  process.exitCode = 70;
}
