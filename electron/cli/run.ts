import { errorProblem, type Problem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import { LANGUAGES, type Language, languageOfLocale } from '../../shared/text/language.ts';
import { say, sayProblem } from '../../shared/text/say.ts';
import { type Answer, type BundledData, type Command, FORMATS, type Format } from './answer.ts';
import { type Arguments, checkOptions, chooseOption, parseArguments } from './option.ts';
import { printAnswer } from './print.ts';

/** What the program is started with. */
export interface Start {
  readonly args: readonly string[];
  /** Locale of the environment, such as `ru_RU.UTF-8`; empty when none is set. */
  readonly locale: string;
  readonly bundledData: BundledData;
  readonly version: string;
}

/** What the program prints and how it ends: 0, 1 for a failure, 2 for wrong usage. */
export interface Outcome {
  readonly output: string;
  readonly remark: string;
  readonly exitCode: 0 | 1 | 2;
}

// Loaded one at a time: each is asked for by itself, and all together start slowly.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  figure: async () => (await import('./commands/figure.ts')).figureCommand,
  matrix: async () => (await import('./commands/matrix.ts')).matrixCommand,
  compare: async () => (await import('./commands/compare.ts')).compareCommand,
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  parks: async () => (await import('./commands/parks.ts')).parksCommand,
  metrics: async () => (await import('./commands/metrics.ts')).metricsCommand,
};

/** Runs one command. Whatever is wrong with data or arguments comes out as one sentence. */
export async function runCommandLine(start: Start): Promise<Outcome> {
  const spoken = languageOfLocale(start.locale.replace('_', '-'));
  const parsed = parseArguments(start.args);
  if (parsed.kind === 'failed') return failure(spoken, parsed.problem);
  const chosen = readLanguage(parsed.value, spoken);
  if (chosen.kind === 'failed') return failure(spoken, chosen.problem);
  const language = chosen.value;
  const { switches } = parsed.value;
  if (switches.has('version')) return success(`${start.version}\n`);
  if (switches.has('help')) return success(`${say(language, 'cli.help')}\n`);
  const outcome = await runCommand(start, parsed.value, language);
  return outcome.kind === 'ok' ? outcome.value : failure(language, outcome.problem);
}

async function runCommand(
  start: Start,
  args: Arguments,
  language: Language,
): Promise<Result<Outcome>> {
  const command = await findCommand(args);
  if (command.kind === 'failed') return command;
  const values = checkOptions(args, [...command.value.options, 'format', 'lang']);
  if (values.kind === 'failed') return values;
  const { defaultFormat } = command.value;
  const others = FORMATS.filter((format) => format !== defaultFormat);
  const format = chooseOption<Format>(values.value, 'format', [defaultFormat, ...others]);
  if (format.kind === 'failed') return format;
  const { bundledData, version } = start;
  const words = args.words.slice(1);
  const answer = await command.value.run({
    language,
    values: values.value,
    words,
    bundledData,
    version,
  });
  return answer.kind === 'ok' ? ok(toOutcome(answer.value, format.value)) : answer;
}

function readLanguage({ values }: Arguments, spoken: Language): Result<Language> {
  const others = LANGUAGES.filter((language) => language !== spoken);
  return chooseOption<Language>(values, 'lang', [spoken, ...others]);
}

async function findCommand({ words }: Arguments): Promise<Result<Command>> {
  const [name, ...rest] = words;
  const allowed = Object.keys(COMMANDS).join(', ');
  if (name === undefined) return failed(errorProblem('command.missing', { allowed }));
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) return failed(errorProblem('command.unknown', { text: name, allowed }));
  const command = await load();
  const stray = rest[command.mostWords];
  if (stray === undefined) return ok(command);
  return failed(errorProblem('command.stray-word', { text: stray, command: name }));
}

function toOutcome(answer: Answer, format: Format): Outcome {
  return {
    output: printAnswer(answer, format),
    remark: answer.remark === null ? '' : `${answer.remark}\n`,
    exitCode: answer.exitCode,
  };
}

function success(output: string): Outcome {
  return { output, remark: '', exitCode: 0 };
}

function failure(language: Language, problem: Problem): Outcome {
  const exitCode = isWrongUsage(problem) ? 2 : 1;
  return { output: '', remark: `${sayProblem(language, problem)}\n`, exitCode };
}

const READ_FROM_OPTIONS = ['as-of.unreadable', 'prices.unreadable', 'tolerance.unreadable'];

function isWrongUsage({ code }: Problem): boolean {
  return /^(option|command)\./.test(code) || READ_FROM_OPTIONS.includes(code);
}
