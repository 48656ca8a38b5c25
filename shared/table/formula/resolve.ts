import { errorProblem } from '../../core/problem.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import type { FormulaDefinition } from '../../domain/column.ts';
import { METRIC_IDS, type MetricId, metricOf } from '../../domain/metric.ts';
import { LANGUAGES } from '../../text/language.ts';
import { wordOf } from '../../text/word-of.ts';
import { type Expression, parseFormula } from './parse.ts';

/** A formula whose names stand for metrics. */
export type Resolved =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'metric'; readonly metric: MetricId; readonly at: number }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Resolved;
      readonly right: Resolved;
      readonly at: number;
    }
  | {
      readonly kind: 'call';
      readonly name: 'sum' | 'share';
      readonly args: readonly Resolved[];
      readonly at: number;
    };

/**
 * Reads a formula and puts metrics in place of names: a metric's id or its full or short name in
 * either language, or another formula by its name. Fails with `formula.unknown-name`, and with
 * `formula.cycle` where formulas need one another in a circle.
 */
export function resolveFormula(
  formula: string,
  definitions: readonly FormulaDefinition[] = [],
): Result<Resolved> {
  const byName = new Map(definitions.map((each) => [fold(each.name), each]));
  return resolveText(formula, { byName, path: [], spent: { words: 0 } });
}

/** A formula over a metric, such as the size of the park. */
export function divideByMetric(formula: Resolved, metric: MetricId): Resolved {
  const { at } = formula;
  const right = expandMetric(metric, at);
  return { kind: 'operation', operator: '/', left: formula, right, at };
}

/** Most words of a formula with the formulas that it names written out. */
const WORD_LIMIT = 1000;

/** What a name is looked up in. */
interface Names {
  readonly byName: ReadonlyMap<string, FormulaDefinition>;
  /** The formulas that are being written out, outermost first. */
  readonly path: readonly string[];
  readonly spent: { words: number };
}

function resolveText(formula: string, names: Names): Result<Resolved> {
  const parsed = parseFormula(formula);
  return parsed.kind === 'failed' ? parsed : resolveExpression(parsed.value, names);
}

function resolveExpression(expression: Expression, names: Names): Result<Resolved> {
  names.spent.words += 1;
  if (names.spent.words > WORD_LIMIT) {
    const params = { length: names.spent.words, limit: WORD_LIMIT };
    return failed(errorProblem('formula.too-long', params));
  }
  switch (expression.kind) {
    case 'number':
      return ok(expression);
    case 'name':
      return resolveName(expression, names);
    case 'operation': {
      const left = resolveExpression(expression.left, names);
      if (left.kind === 'failed') return left;
      const right = resolveExpression(expression.right, names);
      if (right.kind === 'failed') return right;
      return ok({ ...expression, left: left.value, right: right.value });
    }
    case 'call': {
      const args: Resolved[] = [];
      for (const each of expression.args) {
        const arg = resolveExpression(each, names);
        if (arg.kind === 'failed') return arg;
        args.push(arg.value);
      }
      return ok({ ...expression, args });
    }
  }
}

function resolveName({ name, at }: Expression & { kind: 'name' }, names: Names): Result<Resolved> {
  const metric = METRIC_OF_NAME.get(fold(name));
  if (metric !== undefined) return ok(expandMetric(metric, at));
  const definition = names.byName.get(fold(name));
  if (definition === undefined) {
    return failed(errorProblem('formula.unknown-name', { name, at, hint: '' }));
  }
  const key = fold(definition.name);
  const path = [...names.path, key];
  if (names.path.includes(key)) {
    return failed(errorProblem('formula.cycle', { names: path.join(' → ') }));
  }
  return resolveText(definition.formula, { ...names, path });
}

// A ratio metric is spelled out, so that a number that stands twice is seen to stand twice.
function expandMetric(id: MetricId, at: number): Resolved {
  const metric = metricOf(id);
  if (metric.kind === 'observed') return { kind: 'metric', metric: id, at };
  return {
    kind: 'operation',
    operator: '/',
    left: { kind: 'metric', metric: metric.numerator, at },
    right: { kind: 'metric', metric: metric.denominator, at },
    at,
  };
}

const METRIC_OF_NAME: ReadonlyMap<string, MetricId> = new Map(
  METRIC_IDS.flatMap((id) => [
    ...LANGUAGES.flatMap((language): [string, MetricId][] => [
      [fold(wordOf(language, 'metric-short', id)), id],
      [fold(wordOf(language, 'metric', id)), id],
    ]),
    [fold(id), id] satisfies [string, MetricId],
  ]),
);

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").replace(/\s+/g, ' ');
}
