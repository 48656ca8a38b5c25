import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Say } from '../../state/language.ts';

/** Who reads the evidence, and in what. */
export interface Reader {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly say: Say;
}
