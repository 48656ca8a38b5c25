import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../shared/import/csv.ts';

/** Records as `line: cells`, then problems as `line: code`. */
function read(text: string): { rows: string[]; problems: string[] } {
  const { value, problems } = parseCsv('t.csv', text);
  return {
    rows: value.rows.map((row) => `${row.line}: ${row.cells.join('|')}`),
    problems: problems.map((problem) => `${problem.place?.row}: ${problem.code}`),
  };
}

describe('taking a CSV text apart', () => {
  it('numbers records by the line of the file, the header being line 1', () => {
    expect(read('a,b\n1,2\n3,4\n').rows).toEqual(['2: 1|2', '3: 3|4']);
  });

  it('counts on after blank lines and after a quoted cell of several lines', () => {
    expect(read('a,b\n\n1,"x\ny"\n3,4\n').rows).toEqual(['3: 1|x\ny', '5: 3|4']);
  });

  it('reads Windows line ends', () => {
    expect(read('a,b\r\n1,"x\r\ny"\r\n3,4\r\n').rows).toEqual(['2: 1|x\ny', '4: 3|4']);
  });

  it('looks past a byte order mark', () => {
    expect(parseCsv('t.csv', '\uFEFFa,b\n1,2').value.columns).toEqual(['a', 'b']);
  });

  it('keeps commas and doubled quotation marks inside quoted cells', () => {
    expect(read('a,b\n"1,5","ООО ""Парк"""\n').rows).toEqual(['2: 1,5|ООО "Парк"']);
  });

  it('leaves out a short and a long row, names their lines and keeps the rest', () => {
    expect(read('a,b\n1\n1,2,3\n4,5\n')).toEqual({
      rows: ['4: 4|5'],
      problems: ['2: csv.row-too-short', '3: csv.row-too-long'],
    });
  });

  it('loses only the line on which a quotation mark stays open', () => {
    expect(read('a,b\n1,2\n3,"4\n5,6\n7,8\n')).toEqual({
      rows: ['2: 1|2', '4: 5|6', '5: 7|8'],
      problems: ['3: csv.quote-unclosed'],
    });
  });

  it('loses only that line when a later line closes the quotation mark by accident', () => {
    expect(read('a,b\n"1,2\n"3, 4",5\n6,7\n')).toEqual({
      rows: ['3: 3, 4|5', '4: 6|7'],
      problems: ['2: csv.quote-unclosed'],
    });
  });

  it('names every unclosed quotation mark of a file', () => {
    expect(read('a,b\n"1,2\n3,4\n"5,6\n7,8\n"9,0')).toEqual({
      rows: ['3: 3|4', '5: 7|8'],
      problems: ['2: csv.quote-unclosed', '4: csv.quote-unclosed', '6: csv.quote-unclosed'],
    });
  });

  it('reads an empty text as a table without columns', () => {
    expect(parseCsv('t.csv', '')).toEqual({ value: { columns: [], rows: [] }, problems: [] });
  });
});

/** Writes cells as RFC 4180 asks. */
function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
}

describe('a CSV text that was written by the standard', () => {
  it('comes back cell by cell, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ж', ',', '"', '\n', ' ', ';') });
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const table = [['a', 'b', 'c'], ...rows];
        const { value, problems } = parseCsv('t.csv', writeCsv(table));
        expect(problems).toEqual([]);
        expect(value.rows.map((each) => each.cells)).toEqual(rows);
      }),
    );
  });

  it('loses no row to a broken one before or after it', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (isBroken) => {
        const lines = isBroken.map((broken, index) => (broken ? `"${index},x` : `${index},"y, z"`));
        const { value } = parseCsv('t.csv', ['a,b', ...lines].join('\n'));
        const whole = isBroken.flatMap((broken, index) => (broken ? [] : [String(index)]));
        expect(value.rows.map((each) => each.cells[0])).toEqual(whole);
      }),
    );
  });
});
