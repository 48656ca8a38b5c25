import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readReport } from '../../../../build/suites/report.mjs';
import { addTallies, formatTally, type Tally } from '../../../../build/suites/tally.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parkbench-report-'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string | null, code: number): Tally {
  const path = join(folder, 'report.json');
  if (text !== null) writeFileSync(path, text);
  return readReport(path, code, (report: Tally) => report);
}

describe('the tally of a run', () => {
  it('is what the report says', () => {
    expect(read('{"passed":3,"failed":1}', 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('has a failure when the runner failed though every test passed', () => {
    expect(read('{"passed":3,"failed":0}', 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('has a failure when there is no report', () => {
    expect(read(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('has a failure when the report is cut', () => {
    expect(read('{"passed":3,', 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds up over the suites in one line', () => {
    const total = addTallies([
      { passed: 2, failed: 0 },
      { passed: 40, failed: 1 },
    ]);
    expect(formatTally(total)).toBe('42 passed, 1 failed');
  });
});
