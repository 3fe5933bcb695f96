import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { draftOn, draftsOf } from '../model/drafts';
import type { PaneActions } from '../model/state';
import type { Card } from '../model/types';
import { answerStrings } from '../answerStrings';
import { strings } from '../strings';
import { Accept, canAccept } from './Accept';
import { ByHand } from './ByHand';
import { CardActions } from './CardActions';
import type { DetailsProperties } from './detailsProperties';
import { Neighbouring } from './Neighbouring';
import { ReasonEditor } from './ReasonEditor';
import { Relations } from './Relations';
import { Remark } from './Remark';
import { NARROW } from './small';
import { Suspects } from './Suspects';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '0 8px 6px 30px',
    [NARROW]: { paddingLeft: '8px' },
  },
  basis: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** All there is to know about the selected card, and what can be done about it. */
export default function CardDetails({ card, marked, abilities, actions, neighbours }: DetailsProperties): ReactElement {
  const styles = useStyles();
  const drafts = draftsOf(actions);
  const draft = draftOn(actions, card);
  const [writing, setWriting] = useState(draft !== undefined);
  const [leavingOut, setLeavingOut] = useState(false);
  const { remark } = card;
  const write = (text: string): void => void drafts.set(card.id, text);
  const leave = (): void => {
    drafts.delete(card.id);
    setWriting(false);
  };
  const save = (reason: string): void => {
    write(reason);
    actions.explain(card, reason);
    setWriting(false);
  };
  return (
    <div className={styles.root}>
      <Suspects suspects={card.suspects} together={card.together} onLocate={actions.locate} />
      {!canAccept(card) && <ByHand remedies={card.remedies} />}
      <Accept card={card} abilities={abilities} actions={actions} neighbours={neighbours} />
      {leavingOut && (
        <ReasonEditor
          label={answerStrings.asideLabel}
          given=""
          draft={undefined}
          onSave={(reason) => actions.setAside(card, reason)}
          onCancel={() => setLeavingOut(false)}
        />
      )}
      {leavingOut ? null : writing ? (
        <ReasonEditor given={remark?.text ?? ''} draft={draft} onWrite={write} onSave={save} onCancel={leave} />
      ) : (
        <CardActions
          card={card}
          marked={marked}
          abilities={abilities}
          actions={actions}
          onExplain={() => setWriting(true)}
          onSetAside={() => (card.verdict === 'error' ? setLeavingOut(true) : actions.setAside(card))}
        />
      )}
      {!writing && remark !== undefined && <Remark remark={remark} onKeep={() => actions.explain(card, remark.text)} />}
      {isWrong(card) && card.remedies.length === 0 && card.suspects.length === 0 && card.findings.length > 1 && (
        <div className={styles.basis}>{answerStrings.noSuspect}</div>
      )}
      <Relations findings={card.findings} said={card.message} onLocate={actions.locate} />
      {card.basis.length > 0 && (
        <div className={styles.basis}>
          {strings.basis}：{card.basis.join('；')}
        </div>
      )}
      {abilities.write && <RuleAside card={card} actions={actions} />}
      <Neighbouring neighbours={neighbours} abilities={abilities} actions={actions} />
    </div>
  );
}

/** Whether a figure is likely to be wrong, so that a cell at fault is looked for at all. */
function isWrong({ verdict }: Card): boolean {
  return verdict === 'error' || verdict === 'suspect';
}

function RuleAside({ card, actions }: { readonly card: Card; readonly actions: PaneActions }): ReactElement | null {
  const rules = [...new Set(card.findings.map((finding) => finding.rule))];
  const [rule] = rules;
  if (card.verdict === 'error' || rule === undefined || rules.length > 1) return null;
  return (
    <div>
      <Button size="small" appearance="transparent" onClick={() => actions.setRuleAside(rule)}>
        {strings.setAsideRule}（{rule}）
      </Button>
    </div>
  );
}
