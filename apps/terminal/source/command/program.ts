import { Command } from 'commander';
import { addBackup } from './backup.ts';
import { createBaseProgram } from './base-program.ts';
import { addBrowse } from './browse.ts';
import { addCheck } from './check.ts';
import type { Context } from './context.ts';
import { addCorrect } from './correct.ts';
import { addExport } from './export.ts';
import { addFormats } from './formats.ts';
import { addImport } from './import.ts';
import { addList, addSearch } from './list.ts';
import { actors } from './lists/actors.ts';
import { articles } from './lists/articles.ts';
import { conflicts } from './lists/conflicts.ts';
import { dossiers } from './lists/dossiers.ts';
import { events } from './lists/events.ts';
import { places } from './lists/places.ts';
import { search } from './lists/search.ts';
import { statements } from './lists/statements.ts';
import { timeline } from './lists/timeline.ts';
import { topics } from './lists/topics.ts';
import { addLog } from './log.ts';
import { addNew } from './new.ts';
import { addQuery } from './query.ts';
import { addReanchor } from './reanchor.ts';
import { addRecord } from './record.ts';
import { actor, article, dossier, event, statement } from './records.ts';
import { addRemove } from './remove.ts';
import { addRestore } from './restore.ts';
import { addServe } from './serve.ts';
import { addTakeDown } from './take-down.ts';
import { addUndo } from './undo.ts';

/** The whole `depeche` command. Throws commander's own errors and `TerminalError`; writes help to stdout. */
export function createProgram(context: Context, finish: (code: number) => void): Command {
  const program = createBaseProgram(context);
  program.addHelpCommand(
    new Command('help')
      .argument('[command]')
      .description('show the help of a command')
      .helpOption(false)
      .helpGroup('Help:'),
  );
  program.commandsGroup('To look at the record:');
  addBrowse(program, context, finish);
  addServe(program, context);
  addQuery(program, context, finish);
  program.commandsGroup('Lists, for people and pipes:');
  addList(program, context, dossiers);
  addList(program, context, articles);
  addList(program, context, actors);
  addList(program, context, statements);
  addList(program, context, events);
  addList(program, context, places);
  addList(program, context, topics);
  addList(program, context, conflicts);
  addList(program, context, timeline);
  addSearch(program, context, search);
  program.commandsGroup('One record:');
  addRecord(program, context, dossier);
  addRecord(program, context, article);
  addRecord(program, context, actor);
  addRecord(program, context, statement);
  addRecord(program, context, event);
  program.commandsGroup('To build the record:');
  addNew(program, context);
  addCheck(program, context, finish);
  addReanchor(program, context, finish);
  addImport(program, context, finish);
  addExport(program, context);
  addFormats(program, context);
  program.commandsGroup('To keep the store:');
  addRemove(program, context);
  addUndo(program, context);
  addBackup(program, context);
  addCorrect(program, context, finish);
  addTakeDown(program, context);
  addRestore(program, context);
  addLog(program, context);
  return program;
}
