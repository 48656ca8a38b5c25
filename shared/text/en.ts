import { app } from './en/app.ts';
import { chart } from './en/chart.ts';
import { cli } from './en/cli.ts';
import { compare } from './en/compare.ts';
import { evidence } from './en/evidence.ts';
import { exports } from './en/exports.ts';
import { extract } from './en/extract.ts';
import { format } from './en/format.ts';
import { grid } from './en/grid.ts';
import { history } from './en/history.ts';
import { handover } from './en/handover.ts';
import { metrics } from './en/metrics.ts';
import { notes } from './en/notes.ts';
import { phenomena } from './en/phenomena.ts';
import { press } from './en/press.ts';
import { own } from './en/own.ts';
import { paste } from './en/paste.ts';
import { problems } from './en/problems.ts';
import { table } from './en/table.ts';
import { park } from './en/park.ts';
import { views } from './en/views.ts';
import { words } from './en/words.ts';
import { workspace } from './en/workspace.ts';

/** The English catalogue: every sentence and label that a user can see. */
export const en = {
  ...problems,
  ...words,
  ...metrics,
  ...format,
  ...app,
  ...grid,
  ...table,
  ...evidence,
  ...compare,
  ...chart,
  ...notes,
  ...own,
  ...paste,
  ...history,
  ...handover,
  ...views,
  ...park,
  ...exports,
  ...cli,
  ...workspace,
  ...extract,
  ...press,
  ...phenomena,
} as const;
