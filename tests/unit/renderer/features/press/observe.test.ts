import { describe, expect, it } from 'vitest';
import {
  type Article,
  type Proposal,
  textId,
  UNKNOWN,
} from '../../../../../renderer/features/press/article.ts';
import { fieldsOf } from '../../../../../renderer/features/press/fields.ts';
import { buildLayer } from '../../../../../renderer/features/press/layer-of.ts';
import { readProposal } from '../../../../../renderer/features/press/observe.ts';
import { buildExtractor } from '../../../../../shared/extract/engine.ts';
import { readLayer, toLayerBody } from '../../../../../shared/import/layer-body.ts';
import { readKnownParks } from '../../../../corpus/known-parks.ts';

const extract = buildExtractor(readKnownParks());

function readArticle(text: string, published: string | null = '2025-10-22'): Article {
  const { mentions, setAside, problems } = extract({ doc: 'a.txt', text, published });
  const proposals = mentions.map(
    (mention): Proposal => ({
      key: String(mention.start),
      mention,
      fields: fieldsOf(mention),
      stage: '',
      decision: 'accepted',
    }),
  );
  const origin = { ...UNKNOWN, publisher: 'Вестник', published: published ?? '' };
  const progress = { kind: 'read' } as const;
  return {
    id: textId(text),
    doc: 'a.txt',
    text,
    origin,
    progress,
    proposals,
    setAside,
    problems,
    layer: null,
    kept: [],
  };
}

function firstOf({ proposals }: Article): Proposal {
  const [first] = proposals;
  if (first === undefined) throw new Error('the text must hold a figure');
  return first;
}

const MASTER = 'На 1 октября 2025 года в КИП «Мастер» работают более 13,5 тысячи человек.';

describe('a proposal', () => {
  it('becomes the observation that its words state, bound and all', () => {
    const article = readArticle(MASTER);
    expect(readProposal(article, firstOf(article))).toMatchObject({
      kind: 'whole',
      observation: {
        park: 'kip-master',
        metric: 'jobs',
        period: { text: '2025-10-01' },
        periodBasis: 'printed',
        status: 'actual',
        wording: { qualifier: 'more_than', value: 13_500, digits: { significant: 3 } },
        unit: 'count',
        note: null,
      },
    });
  });

  it('is not whole without a period, and says so', () => {
    const article = readArticle('В КИП «Мастер» работают 291 резидент.', null);
    const reading = readProposal(article, firstOf(article));
    expect(reading.kind === 'broken' && reading.problems[0]?.place?.column).toBe('time_period');
  });

  it('says which fields the user set', () => {
    const article = readArticle(MASTER);
    const proposal = firstOf(article);
    const changed = { ...proposal, fields: { ...proposal.fields, period: '2025-09' } };
    expect(readProposal(article, changed)).toMatchObject({
      observation: { periodBasis: 'inferred', note: 'Set by the user on reading: period.' },
    });
  });
});

describe('the layer of an article', () => {
  it('holds what was accepted, with source, text and sentence', () => {
    const article = readArticle(`Новости.\n${MASTER}`);
    const draft = buildLayer(article, 'не указано');
    if (draft === null) throw new Error('something was accepted');
    const known = { parks: new Set(['kip-master']), sources: new Set<string>() };
    const layer = readLayer(
      { id: 'x', name: draft.name },
      toLayerBody({ ...draft, id: 'x' }),
      known,
    );
    expect(layer.problems).toEqual([]);
    const [observation] = layer.value.observations;
    const place = observation && layer.value.places.get(observation.id);
    expect(place && layer.value.article?.slice(place.sentence.start, place.sentence.end)).toBe(
      MASTER,
    );
    expect(layer.value.sources).toMatchObject([{ publisher: 'Вестник', language: 'ru' }]);
  });

  it('brings along a park that the list does not hold once its stage is said', () => {
    const article = readArticle('В технопарке «Звёздный луч» в 2025 году работали 40 резидентов.');
    const staged = article.proposals.map((each): Proposal => ({ ...each, stage: 'operating' }));
    const draft = buildLayer({ ...article, proposals: staged }, 'не указано');
    expect(draft?.parks).toMatchObject([{ kind: 'technopark', stage: 'operating' }]);
    expect(draft?.observations[0]?.park).toBe(draft?.parks[0]?.id);
  });

  it('is not there where nothing was accepted', () => {
    const article = readArticle(MASTER);
    const open = article.proposals.map((each): Proposal => ({ ...each, decision: 'open' }));
    expect(buildLayer({ ...article, proposals: open }, 'не указано')).toBeNull();
  });
});
