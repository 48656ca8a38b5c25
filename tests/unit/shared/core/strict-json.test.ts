import { expect, test } from 'vitest';
import { parseStrictJson } from '../../../../shared/core/strict-json.ts';

const code = (text: string) => {
  const read = parseStrictJson(text);
  return read.kind === 'failed' ? read.problem.code : null;
};

test('reads what JSON.parse reads', () => {
  const value = { a: [1, 'два "три" \\', { b: null }], 'a:b': '{"a":1,"a":2}', c: -1.5e3 };
  expect(parseStrictJson(JSON.stringify(value, null, 1))).toEqual({ kind: 'ok', value });
});

test.each(['{"a":1,"a":2}', '[{"x":{"y":1,"y":1}}]', '{"a":1,"\\u0061":2}'])(
  'refuses two values under one key: %s',
  (text) => expect(code(text)).toBe('json.duplicate-key'),
);

test('the same key in two objects is no duplicate', () => {
  expect(code('[{"a":1},{"a":2},{"b":{"a":1},"a":1}]')).toBeNull();
});

test('refuses nesting of a hundred thousand levels at once', () => {
  expect(code('['.repeat(1e5))).toBe('json.too-deep');
  expect(code('{"a":'.repeat(1e5))).toBe('json.too-deep');
});

test.each(['', '{', 'null null', '"', '{"a"}', '\u0000', '[1,]', "{'a':1}"])(
  'is no JSON: %j',
  (text) => {
    expect(code(text)).toBe('json.unreadable');
  },
);

test('keys that reach for a prototype come through as plain keys of the parsed value', () => {
  const read = parseStrictJson('{"__proto__":{"polluted":1},"constructor":2}');
  expect(read.kind).toBe('ok');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
