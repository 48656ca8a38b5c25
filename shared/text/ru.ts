import { app } from './ru/app.ts';
import { chart } from './ru/chart.ts';
import { cli } from './ru/cli.ts';
import { compare } from './ru/compare.ts';
import { evidence } from './ru/evidence.ts';
import { exports } from './ru/exports.ts';
import { extract } from './ru/extract.ts';
import { format } from './ru/format.ts';
import { grid } from './ru/grid.ts';
import { history } from './ru/history.ts';
import { handover } from './ru/handover.ts';
import { metrics } from './ru/metrics.ts';
import { notes } from './ru/notes.ts';
import { phenomena } from './ru/phenomena.ts';
import { press } from './ru/press.ts';
import { own } from './ru/own.ts';
import { paste } from './ru/paste.ts';
import { problems } from './ru/problems.ts';
import { table } from './ru/table.ts';
import { park } from './ru/park.ts';
import { views } from './ru/views.ts';
import { words } from './ru/words.ts';
import { workspace } from './ru/workspace.ts';

/** The Russian catalogue: every sentence and label that a user can see. */
export const ru = {
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
