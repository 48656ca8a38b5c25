import { SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLanguage, useSay, useSayProblem } from '../../state/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { type Article, countOpen, type Decision, type Proposal } from './article.ts';
import { useDesk } from './desk.ts';
import { LeftAlone } from './LeftAlone.tsx';
import classes from './press.module.css';
import { ProposalCard } from './ProposalCard.tsx';
import { useShowKnown } from './use-show-known.ts';

const SHOWN = ['all', 'open', 'accepted', 'rejected'] as const;
type Shown = (typeof SHOWN)[number];

/** What was read from the text, in its order, each with its decision. */
export function Proposals({ article }: { readonly article: Article }): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>('all');
  useShowKnown(article);
  const { proposals, problems } = article;
  const listed = proposals.filter(({ decision }) => shown === 'all' || decision === shown);
  const openCount = countOpen(article);
  return (
    <section className={classes['proposals']} aria-label={say('press.proposals')}>
      <div className={classes['proposalsHead']}>
        <SegmentedControl
          size="xs"
          aria-label={say('press.which')}
          value={shown}
          onChange={(value) => setShown(SHOWN.find((each) => each === value) ?? 'all')}
          data={SHOWN.map((value) => ({
            value,
            label: `${say(`press.shown.${value}`)} ${countOf(proposals, value)}`,
          }))}
        />
      </div>
      {problems.map((problem) => {
        const sentence = sayProblem(problem);
        return (
          <p key={sentence} className={classes['warn']}>
            {sentence}
          </p>
        );
      })}
      {proposals.length === 0 ? (
        <Empty title={say('press.nothing-found')} hint={say('press.nothing-found-hint')} />
      ) : (
        <ol className={classes['cards']} aria-label={say('press.proposals')}>
          {listed.map((proposal) => (
            <ProposalCard key={proposal.key} article={article} proposal={proposal} />
          ))}
        </ol>
      )}
      <LeftAlone article={article} language={language} />
      <p className={classes['keys']}>
        {openCount === 0 && proposals.length > 0 ? `${say('press.all-decided')} ` : ''}
        {say('press.keys')}
      </p>
      <Announce openCount={openCount} />
    </section>
  );
}

// Somebody who does not see the list hears what a key has done.
function Announce({ openCount }: { readonly openCount: number }): React.JSX.Element {
  const say = useSay();
  const [text, setText] = useState('');
  const past = useDesk((desk) => desk.past.length);
  useEffect(() => {
    setText(past === 0 ? '' : say('press.to-decide', { count: openCount }));
  }, [past, openCount, say]);
  return (
    <span className={classes['unseen']} role="status">
      {text}
    </span>
  );
}

function countOf(proposals: readonly Proposal[], shown: Decision | 'all'): number {
  if (shown === 'all') return proposals.length;
  return proposals.filter(({ decision }) => decision === shown).length;
}
