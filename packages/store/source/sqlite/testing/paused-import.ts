/**
 * A process that imports and then stands still until it is killed: `inside` the transaction, with some rows written and
 * some not, or `after` it, before anything is closed. It prints a line when it is there.
 */
import { writeSync } from 'node:fs';
import { makeDossier } from '../../conformance/corpus.ts';
import { connect } from '../connect.ts';
import { SqliteStore } from '../sqlite-store.ts';

const [path = '', where = ''] = process.argv.slice(2);
const runner = connect(path);
const store = new SqliteStore(runner);

if (where === 'inside') {
  // So small a cache writes changed pages to the journal long before the end.
  runner.exec('pragma cache_size = 4');
  const write = runner.runValues.bind(runner);
  let written = 0;
  runner.runValues = (sql, values) => {
    write(sql, values);
    if (++written === 400) standStill();
  };
}
store.import(makeDossier('bb', 2, { articles: 10, statements: 10, events: 10, actors: 10 }));
standStill();

function standStill(): never {
  writeSync(1, `${where}\n`);
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
