import {
  errorProblem,
  noteProblem,
  type Problem,
  warningProblem,
} from '../../../shared/core/problem.ts';
import type { Finding } from './finding.ts';

/** What is told with a finding. */
export interface FindingContext {
  /** ISO 8601 instant of the state that was opened; null for an empty one. */
  readonly from: string | null;
  /** New names of the files that were put aside, by their old names. */
  readonly aside: ReadonlyMap<string, string>;
}

/** What the user is told of a finding. */
export function toProblem(finding: Finding, { from, aside }: FindingContext): Problem {
  const time = formatInstant(from);
  switch (finding.kind) {
    case 'damaged': {
      const file = finding.name;
      const name = aside.get(file);
      if (name === undefined) return warningProblem('workspace.damaged-seen', { file, from: time });
      return warningProblem('workspace.damaged', { file, aside: name, from: time });
    }
    case 'missing':
      return errorProblem('workspace.file-missing', { file: finding.name, from: time });
    case 'unfinished':
      return noteProblem('workspace.unfinished', { file: finding.name });
    case 'lost':
      return errorProblem('workspace.changes-lost', { count: finding.count, from: time });
    case 'from-backup':
      return warningProblem('workspace.from-backup', { file: finding.name, from: time });
  }
}

function formatInstant(instant: string | null): string {
  return instant === null ? '—' : `${instant.slice(0, 19).replace('T', ' ')} UTC`;
}
