import { describe, expect, it } from 'vitest';
import type { Answer, Row } from '../../../../electron/cli/answer.ts';
import { printAnswer } from '../../../../electron/cli/print.ts';

function answerOf(rows: readonly Row[]): Answer {
  return {
    json: rows,
    rows,
    columns: ['text', 'value', 'list'],
    lines: ['one', 'two'],
    remark: null,
    exitCode: 0,
  };
}

describe('an answer as CSV', () => {
  it('leaves a hole empty: no zero, no word', () => {
    const csv = printAnswer(answerOf([{ text: null, value: null, list: [] }]), 'csv');
    expect(csv).toBe('text,value,list\n,,\n');
  });

  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+7 495', `'+7 495`],
    ['@cmd', `'@cmd`],
    ['-1 200', `'-1 200`],
    ['\tx', `'\tx`],
  ])('makes text of "%s", which a spreadsheet would compute', (text, cell) => {
    const csv = printAnswer(answerOf([{ text, value: 1, list: [] }]), 'csv');
    expect(csv).toBe(`text,value,list\n${cell},1,\n`);
  });

  it('keeps a number below zero a number', () => {
    const csv = printAnswer(answerOf([{ text: 'x', value: -247, list: [] }]), 'csv');
    expect(csv).toContain('x,-247,');
  });

  it('puts a list into one cell and quotes line breaks', () => {
    const csv = printAnswer(answerOf([{ text: 'a\nb', value: 1, list: ['o-1', 'o-2'] }]), 'csv');
    expect(csv).toBe('text,value,list\n"a\nb",1,o-1;o-2\n');
  });

  it('has its header even when there are no rows', () => {
    expect(printAnswer(answerOf([]), 'csv')).toBe('text,value,list\n');
  });
});

describe('an answer in other forms', () => {
  it('is one document as json and a line for each row as jsonl', () => {
    const answer = answerOf([{ text: 'a' }, { text: 'b' }]);
    expect(JSON.parse(printAnswer(answer, 'json'))).toEqual([{ text: 'a' }, { text: 'b' }]);
    expect(printAnswer(answer, 'jsonl')).toBe('{"text":"a"}\n{"text":"b"}\n');
    expect(printAnswer(answer, 'text')).toBe('one\ntwo\n');
  });

  it('has nothing to print as jsonl when there are no rows', () => {
    expect(printAnswer(answerOf([]), 'jsonl')).toBe('');
  });
});
