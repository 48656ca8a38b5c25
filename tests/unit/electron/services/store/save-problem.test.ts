import { expect, test } from 'vitest';
import { CAUSES, fileProblem } from '../../../../../electron/services/store/save-problem.ts';
import { isTextKey, sayProblem } from '../../../../../shared/text/say.ts';

test('every cause of a failed file operation has words', () => {
  expect(CAUSES.filter((code) => !isTextKey(`cause.${code}`))).toEqual([]);
});

test('a full disk is told as such, with what to do', () => {
  const cause = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const problem = fileProblem('workspace.write-failed', '/work', cause);
  expect(sayProblem('ru', problem)).toBe(
    'Не сохранено: в «/work» не удалось записать (диск заполнен). Правка осталась в памяти, запись повторяется; освободите место или сохраните рабочую папку в другом месте.',
  );
});
