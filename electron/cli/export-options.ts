import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import { parsePeriod } from '../../shared/domain/period.ts';
import { type Contents, FULL_CONTENTS } from '../../shared/export/deliverable-request.ts';
import { type PictureSize, USUAL_SIZE } from '../../shared/export/picture-size.ts';
import { chooseOption, type OptionName } from './option.ts';

type Values = ReadonlyMap<OptionName, string>;

/** Parts of a file that can be left out. */
const PARTS = ['comparison', 'passport', 'notes'] as const;
const NARROWEST = 400;
const WIDEST = 4000;
const DENSEST = 4;

/** What the file is to hold: everything, but for `--rows`, `--without` and `--charts`. */
export function readContents(values: Values): Result<Contents> {
  const rows = chooseOption<Contents['rows']>(values, 'rows', ['compared', 'listed']);
  if (rows.kind === 'failed') return rows;
  const charts = chooseOption<Contents['charts']>(values, 'charts', [
    'chosen',
    'each_metric',
    'none',
  ]);
  if (charts.kind === 'failed') return charts;
  const without = (values.get('without') ?? '').split(',').map((word) => word.trim());
  const stray = without.find((word) => word !== '' && !PARTS.some((part) => part === word));
  if (stray !== undefined) return notAllowed('without', stray, PARTS.join(', '));
  return ok({
    ...FULL_CONTENTS,
    rows: rows.value,
    charts: charts.value,
    comparison: !without.includes('comparison'),
    passport: !without.includes('passport'),
    notes: !without.includes('notes'),
  });
}

/** How large a picture is made. */
export function readSize(values: Values): Result<PictureSize> {
  const width = readWhole(values, 'width', [USUAL_SIZE.width, NARROWEST, WIDEST]);
  if (width.kind === 'failed') return width;
  const density = readWhole(values, 'density', [USUAL_SIZE.density, 1, DENSEST]);
  if (density.kind === 'failed') return density;
  const lettering = chooseOption<PictureSize['lettering']>(values, 'lettering', [
    'text',
    'outlines',
  ]);
  if (lettering.kind === 'failed') return lettering;
  return ok({ width: width.value, density: density.value, lettering: lettering.value });
}

/** The day that stands in the file: today, or what `--day` fixes. */
export function readDay(values: Values): Result<string> {
  const text = values.get('day');
  if (text === undefined) return ok(today());
  const period = parsePeriod(text);
  if (period.kind === 'ok' && period.value.kind === 'day') return ok(text);
  return notAllowed('day', text, 'YYYY-MM-DD');
}

function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

function readWhole(
  values: Values,
  name: OptionName,
  [usual, least, most]: readonly [number, number, number],
): Result<number> {
  const text = values.get(name);
  if (text === undefined) return ok(usual);
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return ok(value);
  return notAllowed(name, text, `${least}–${most}`);
}

function notAllowed(name: OptionName, text: string, allowed: string): Result<never> {
  const params = { option: `--${name}`, text, allowed };
  return failed(errorProblem('option.value-not-allowed', params));
}
