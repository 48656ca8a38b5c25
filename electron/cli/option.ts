import { parseArgs } from 'node:util';
import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';

/** Options of `export` alone, besides those that say which data it reads. */
export const EXPORT_OPTIONS = [
  'view',
  'to',
  'rows',
  'charts',
  'without',
  'width',
  'density',
  'lettering',
  'day',
] as const;

/** Every option of the command line; those without a value are switches. */
export const OPTION_NAMES = [
  'park',
  'metric',
  'parks',
  'metrics',
  'base',
  'as-of',
  'currency',
  'prices',
  'reading',
  'statuses',
  'tolerance',
  'define',
  'overrule',
  'per',
  'share-of',
  'index-to',
  'change-since',
  'percent-since',
  'growth-since',
  'group-by',
  ...EXPORT_OPTIONS,
  'published',
  'data',
  'workspace',
  'format',
  'lang',
] as const;
/** Name of an option that takes a value. */
export type OptionName = (typeof OPTION_NAMES)[number];

/** Switches that stand for a question about the program itself. */
export type SwitchName = 'help' | 'version';

/** Arguments taken apart, values not yet read. */
export interface Arguments {
  /** What stands without dashes: the command first. */
  readonly words: readonly string[];
  readonly values: ReadonlyMap<OptionName, string>;
  readonly switches: ReadonlySet<SwitchName>;
}

const CONFIG = {
  ...Object.fromEntries(OPTION_NAMES.map((name) => [name, { type: 'string' as const }])),
  help: { type: 'boolean' as const, short: 'h' },
  version: { type: 'boolean' as const, short: 'v' },
};

/** Takes arguments apart. Fails on an option that is not known and on one without its value. */
export function parseArguments(args: readonly string[]): Result<Arguments> {
  const { tokens } = parseArgs({
    args: [...args],
    options: CONFIG,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<OptionName, string>();
  const switches = new Set<SwitchName>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = OPTION_NAMES.find((known) => known === token.name);
    if (token.name === 'help' || token.name === 'version') switches.add(token.name);
    else if (name === undefined) return unknownOption(token.rawName, OPTION_NAMES);
    else if (!token.value) return missingValue(name);
    else values.set(name, addValue(values, name, token.value));
  }
  return ok({ words, values, switches });
}

/** Options that may stand several times; their values are kept as lines. */
const REPEATED: readonly OptionName[] = ['define', 'overrule'];

// Of an option that stands twice the last value counts.
function addValue(
  values: ReadonlyMap<OptionName, string>,
  name: OptionName,
  value: string,
): string {
  const before = REPEATED.includes(name) ? values.get(name) : undefined;
  return before === undefined ? value : `${before}\n${value}`;
}

/** Fails when an option stands that a command does not take. */
export function checkOptions(
  { values }: Arguments,
  allowed: readonly OptionName[],
): Result<ReadonlyMap<OptionName, string>> {
  const stray = [...values.keys()].find((name) => !allowed.includes(name));
  return stray === undefined ? ok(values) : unknownOption(`--${stray}`, allowed);
}

/** The value of an option that must stand. */
export function requireOption(
  values: ReadonlyMap<OptionName, string>,
  name: OptionName,
): Result<string> {
  const value = values.get(name);
  return value === undefined
    ? failed(errorProblem('option.required', { option: `--${name}` }))
    : ok(value);
}

/** The value of an option as one word of a list; the first word where the option does not stand. */
export function chooseOption<Word extends string>(
  values: ReadonlyMap<OptionName, string>,
  name: OptionName,
  words: readonly [Word, ...Word[]],
): Result<Word> {
  const text = values.get(name) ?? words[0];
  const word = words.find((each) => each === text);
  if (word !== undefined) return ok(word);
  const params = { option: `--${name}`, text, allowed: words.join(', ') };
  return failed(errorProblem('option.value-not-allowed', params));
}

function unknownOption<T>(text: string, allowed: readonly OptionName[]): Result<T> {
  const names = allowed.map((name) => `--${name}`).join(', ');
  return failed(errorProblem('option.unknown', { text, allowed: names }));
}

function missingValue<T>(name: OptionName): Result<T> {
  return failed(errorProblem('option.value-missing', { option: `--${name}` }));
}
