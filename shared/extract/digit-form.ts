import type { Reading } from './rule-tree.ts';
import type { Token } from './token.ts';

/** A number written in digits. */
export interface DigitForm extends Reading {
  readonly value: number;
  /** The other way to read «2.500»: two and a half, or two and a half thousand. */
  readonly other: number | null;
  /** Sign that may be a decimal sign or a thousands separator, where both fit. */
  readonly separator: '.' | ',' | null;
  readonly hasFraction: boolean;
}

/** A double holds no more digits faithfully. */
const MOST_DIGITS = 15;

const NO_PARTS: readonly Reading[] = [];
const BEFORE_NO_NUMBER = new Set(['№', '#', '/', ':', '.', ',', '_', '@', "'", '*', '\\', '=']);
const ENUMERATING = new Set(['№', '#']);
/** Letters after a hyphen that keep a number cardinal: «3-х», «280-ти». */
const CARDINAL_ENDINGS = new Set(['ти', 'х', 'ми', 'мя', 'ю', 'и', 'ть']);

/** Reads the digits that begin at a token; nothing where they are part of a name, date or code. */
export function readDigitForm(
  tokens: readonly Token[],
  at: number,
  joined: 'free' | 'joined' = 'free',
): DigitForm | undefined {
  const first = tokens[at];
  if (first?.kind !== 'digits' || first.text.length > MOST_DIGITS) return undefined;
  if (joined === 'free' && isPartOfCode(tokens, at)) return undefined;
  const form = readSpaced(tokens, at) ?? readSeparated(tokens, at);
  if (form === undefined || isFollowedByCode(tokens, form.to)) return undefined;
  return withCardinalEnding(tokens, form);
}

function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (ENUMERATING.has(before.text)) return true;
  if (tokens[at]?.glued !== true) return false;
  if (before.kind === 'word' || BEFORE_NO_NUMBER.has(before.text)) return true;
  return before.text === '-' && before.glued && tokens[at - 2]?.kind !== 'sign';
}

// 11:30, 3/4, 10.10.2020, 12-го, 5G; a word glued to the digits is judged by the unit rules.
function isFollowedByCode(tokens: readonly Token[], to: number): boolean {
  const sign = tokens[to];
  const next = tokens[to + 1];
  if (sign === undefined || !sign.glued || next === undefined || !next.glued) return false;
  if (next.kind === 'digits') return ':/.,'.includes(sign.text);
  if (next.kind !== 'word') return false;
  if (sign.text === '-') return !CARDINAL_ENDINGS.has(next.text);
  return sign.text === '.' || sign.text === '/' || sign.text === '@';
}

// 1 234 567,8
function readSpaced(tokens: readonly Token[], at: number): DigitForm | undefined {
  const first = tokens[at];
  if (first === undefined || first.text.length > 3) return undefined;
  let to = at + 1;
  while (isSpacedGroup(tokens, to)) to += 1;
  if (to === at + 1) return undefined;
  const whole = joinTexts(tokens, at, to);
  const fraction = fractionAt(tokens, to);
  const rule = fraction === '' ? 'number/grouped' : 'number/grouped-decimal';
  const end = fraction === '' ? to : to + 2;
  return buildForm({ rule, from: at, to: end }, { whole, fraction });
}

function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'digits' || before === undefined) return false;
  return token.text.length === 3 && token.start - before.end === 1;
}

function fractionAt(tokens: readonly Token[], at: number): string {
  const sign = tokens[at];
  const digits = tokens[at + 1];
  if (sign === undefined || digits?.kind !== 'digits' || !sign.glued || !digits.glued) return '';
  return sign.text === ',' || sign.text === '.' ? digits.text : '';
}

// 1234; 12,5; 2.500; 1.234,5; 1,234.5
function readSeparated(tokens: readonly Token[], at: number): DigitForm | undefined {
  const groups = [tokens[at]?.text ?? ''];
  const signs: string[] = [];
  let to = at + 1;
  for (let group = fractionAt(tokens, to); group !== ''; group = fractionAt(tokens, to)) {
    signs.push(tokens[to]?.text ?? '');
    groups.push(group);
    to += 2;
  }
  return formOfGroups({ rule: 'number/plain', from: at, to }, groups, signs);
}

function formOfGroups(
  place: { readonly rule: string; readonly from: number; readonly to: number },
  groups: readonly string[],
  signs: readonly string[],
): DigitForm | undefined {
  const whole = groups.join('');
  if (signs.length === 0) return buildForm(place, { whole, fraction: '' });
  const last = groups.at(-1) ?? '';
  const head = groups.slice(0, -1);
  if (signs.length === 1) return formOfPair(place, { head: head.join(''), last, sign: signs[0] });
  const inner = signs.slice(0, -1);
  if (!isGrouped(head) || new Set(inner).size !== 1) return undefined;
  if (signs.at(-1) !== inner[0]) {
    const rule = 'number/grouped-decimal';
    return buildForm({ ...place, rule }, { whole: head.join(''), fraction: last });
  }
  if (!isGrouped(groups)) return undefined;
  return buildForm({ ...place, rule: 'number/grouped' }, { whole, fraction: '' });
}

function formOfPair(
  place: { readonly rule: string; readonly from: number; readonly to: number },
  pair: { readonly head: string; readonly last: string; readonly sign: string | undefined },
): DigitForm | undefined {
  const { head, last, sign } = pair;
  const rule = sign === ',' ? 'number/decimal-comma' : 'number/decimal-point';
  const form = buildForm({ ...place, rule }, { whole: head, fraction: last });
  if (form === undefined || !isGrouped([head, last])) return form;
  return { ...form, other: Number(head + last), separator: sign === ',' ? ',' : '.' };
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const leads = first.length >= 1 && first.length <= 3 && !first.startsWith('0');
  return leads && rest.every((group) => group.length === 3);
}

function buildForm(
  place: { readonly rule: string; readonly from: number; readonly to: number },
  digits: { readonly whole: string; readonly fraction: string },
): DigitForm | undefined {
  if (digits.whole.length + digits.fraction.length > MOST_DIGITS) return undefined;
  const hasFraction = digits.fraction !== '';
  const value = Number(hasFraction ? `${digits.whole}.${digits.fraction}` : digits.whole);
  const { rule, from, to } = place;
  return { rule, from, to, parts: NO_PARTS, value, other: null, separator: null, hasFraction };
}

function withCardinalEnding(tokens: readonly Token[], form: DigitForm): DigitForm {
  const sign = tokens[form.to];
  const next = tokens[form.to + 1];
  const ending = sign?.text === '-' && sign.glued && next?.glued === true && next.kind === 'word';
  return ending ? { ...form, to: form.to + 2 } : form;
}

function joinTexts(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += tokens[at]?.text ?? '';
  return text;
}
