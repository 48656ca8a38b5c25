import { ok, type Result } from '../../../shared/core/result.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { Language } from '../../../shared/text/language.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import type { Answer, Call, Command, Row } from '../answer.ts';
import { alignColumns } from '../columns.ts';
import { openDataset } from '../dataset.ts';

const COLUMNS = ['park', 'name', 'kind', 'stage', 'country', 'region'];

/** `parks`: the ids that other commands take, with the names of the parks. */
export const parksCommand: Command = {
  options: ['data'],
  mostWords: 0,
  defaultFormat: 'text',
  run: runParks,
};

async function runParks(call: Call): Promise<Result<Answer>> {
  const opened = await openDataset(call);
  if (opened.kind === 'failed') return opened;
  const { dataset, remark } = opened.value;
  const rows = dataset.parks.map((park) => parkRow(call.language, park));
  const lines = dataset.parks.map((park) => [
    park.id,
    wordOf(call.language, 'kind', park.kind),
    park.name[call.language],
  ]);
  return ok({
    json: rows,
    rows,
    columns: COLUMNS,
    lines: alignColumns(lines),
    remark,
    exitCode: 0,
  });
}

function parkRow(language: Language, { id, name, kind, stage, country, region }: Park): Row {
  return { park: id, name: name[language], kind, stage, country, region };
}
