import { Button } from '@mantine/core';
import { Check, Pencil, RotateCcw, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { formatRuleTree } from '../../../shared/extract/rule-tree.ts';
import { useSay, useSayProblem } from '../../state/language.ts';
import type { Article, Proposal } from './article.ts';
import { accept, reject, reopen } from './decide.ts';
import { chooseProposal, editProposal, useDesk } from './desk.ts';
import { FieldsForm } from './FieldsForm.tsx';
import { KnownFigures } from './KnownFigures.tsx';
import { readProposal } from './observe.ts';
import classes from './press.module.css';
import { ProposalFields } from './ProposalFields.tsx';

interface ProposalProps {
  readonly article: Article;
  readonly proposal: Proposal;
}

/** One proposed figure: what it says, how sure that is, what is known already, and the decision. */
export function ProposalCard({ article, proposal }: ProposalProps): React.JSX.Element {
  const { key, mention, decision } = proposal;
  const say = useSay();
  const sayProblem = useSayProblem();
  const isChosen = useDesk((desk) => desk.chosen === key);
  const isEdited = useDesk((desk) => desk.edited === key);
  const reading = useMemo(() => readProposal(article, proposal), [article, proposal]);
  const place = useFocus(isChosen && !isEdited);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the desk choose, see keys.ts
    <li
      ref={place}
      className={classes['card']}
      data-decision={decision}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => {
        if (!isChosen) chooseProposal(key);
      }}
    >
      <q className={classes['quote']}>{mention.quote}</q>
      <ProposalFields proposal={proposal} reading={reading} />
      {mention.problems.map((problem) => (
        <p key={problem.code} className={classes['warn']}>
          {sayProblem(problem)}
        </p>
      ))}
      {reading.kind === 'whole' && <KnownFigures observation={reading.observation} />}
      {isEdited ? (
        <FieldsForm article={article} proposal={proposal} />
      ) : (
        <Deeds proposal={proposal} />
      )}
      {isChosen && (
        <details className={classes['aside']}>
          <summary>{say('press.how-read')}</summary>
          <pre className={classes['tree']}>{formatRuleTree(mention.tree)}</pre>
        </details>
      )}
    </li>
  );
}

function Deeds({ proposal }: { readonly proposal: Proposal }): React.JSX.Element {
  const say = useSay();
  const { key, decision } = proposal;
  if (decision !== 'open') {
    return (
      <div className={classes['deeds']}>
        <strong className={classes['decision']} data-decision={decision}>
          {decision === 'accepted' ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
          {say(`press.decision.${decision}`)}
        </strong>
        <Deed label={say('press.edit')} Icon={Pencil} onClick={() => editProposal(key)} />
        <Deed label={say('press.reopen')} Icon={RotateCcw} onClick={() => reopen(key)} />
      </div>
    );
  }
  return (
    <div className={classes['deeds']}>
      <Button
        size="compact-xs"
        leftSection={<Check size={13} aria-hidden />}
        onClick={() => accept(key)}
      >
        {say('press.accept')}
      </Button>
      <Deed label={say('press.edit')} Icon={Pencil} onClick={() => editProposal(key)} />
      <Deed label={say('press.reject')} Icon={X} onClick={() => reject(key)} />
    </div>
  );
}

interface DeedProps {
  readonly label: string;
  readonly Icon: typeof Pencil;
  readonly onClick: () => void;
}

function Deed({ label, Icon, onClick }: DeedProps): React.JSX.Element {
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<Icon size={13} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

// Keys work on what is focused, so the focus goes with the choice, unless somebody is typing.
function useFocus(isWanted: boolean): React.RefObject<HTMLLIElement | null> {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isWanted || document.activeElement?.matches('input, textarea, select')) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted]);
  return place;
}
