import { type Command, Option } from 'commander';
import { createClient } from '../client/client.ts';
import { TerminalError } from '../error.ts';
import { exitCodes } from '../exit-codes.ts';
import { safeJson } from '../formats/safe-json.ts';
import { connect } from './connect.ts';
import type { Context } from './context.ts';
import { readText } from './files/read-text.ts';
import { addSource, languageOption, readSource, type SourceFlags } from './options/source.ts';

interface Flags extends SourceFlags {
  readonly variables?: string;
  readonly operation?: string;
}

/** `depeche query FILE|-`: a GraphQL document, answered as JSON. */
export function addQuery(program: Command, context: Context, finish: (code: number) => void): void {
  const command = program
    .command('query')
    .summary('answer a GraphQL query from a file or from standard input')
    .description(
      'Answer a GraphQL query as JSON: the data, and the errors where there are any. Exits with 1 where the answer has errors.',
    )
    .argument('<file>', 'a file with the query; - is standard input')
    .addOption(
      new Option('--variables <json|file>', 'the variables: a JSON object, or a file that holds one'),
    )
    .addOption(new Option('--operation <name>', 'which operation, where the file has several'))
    .addOption(languageOption());
  addSource(command)
    .addHelpText(
      'after',
      '\nExamples:\n  echo \'{ stats { statements } }\' | depeche query -\n  depeche query who-said-what.graphql --variables \'{"speaker": "joe-biden"}\'\n',
    )
    .action(async (file: string, flags: Flags) => {
      const { language, ...source } = readSource(flags, context.env);
      const query = await readText(file, context.stdin);
      const variables = await readVariables(flags.variables, context);
      const connection = await connect(source, context.env);
      try {
        const question = { query, variables, operationName: flags.operation };
        const answer = await createClient(connection, language).ask(question);
        await context.output.write(`${safeJson(answer, 2)}\n`);
        finish(answer.errors === undefined ? exitCodes.fine.code : exitCodes.found.code);
      } finally {
        await connection.close();
      }
    });
}

async function readVariables(given: string | undefined, { stdin }: Context) {
  if (given === undefined) return undefined;
  const isJson = given.trimStart().startsWith('{');
  const text = isJson ? given : await readText(given, stdin);
  const variables = parseObject(text);
  if (variables) return variables;
  throw new TerminalError(
    'BAD_USAGE',
    isJson
      ? 'The option --variables takes a JSON object, and what was given is none.'
      : `The file ${given} holds no JSON object, which --variables takes.`,
  );
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
