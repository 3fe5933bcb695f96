import { Button, makeStyles } from '@fluentui/react-components';
import { CommentEditRegular } from '@fluentui/react-icons/svg/comment-edit';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import type { ReactElement } from 'react';
import type { PaneAbilities, PaneActions } from '../model/state';
import type { Card } from '../model/types';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginLeft: '-6px' },
  button: { minWidth: 'auto', paddingLeft: '6px', paddingRight: '6px' },
});

interface Properties {
  readonly card: Card;
  readonly marked: boolean;
  readonly abilities: PaneAbilities;
  readonly actions: PaneActions;
  readonly onExplain: () => void;
  readonly onSetAside: () => void;
}

/** What can be done about one card. */
export function CardActions({ card, marked, abilities, actions, onExplain, onSetAside }: Properties): ReactElement {
  const { className, ...look } = { ...LOOK, className: useStyles().button };
  const { target } = card;
  return (
    <div className={useStyles().root}>
      {target !== undefined && abilities.locate && (
        <Button {...look} className={className} icon={<TargetRegular />} onClick={() => actions.locate(target)}>
          {strings.locate}
        </Button>
      )}
      {target !== undefined && abilities.write && (
        <Button
          {...look}
          className={className}
          icon={<HighlightRegular />}
          onClick={() => (marked ? actions.unmark([card]) : actions.mark([card]))}
        >
          {marked ? strings.unmark : strings.mark}
        </Button>
      )}
      {abilities.write && (
        <Button {...look} className={className} icon={<CommentEditRegular />} data-explain onClick={onExplain}>
          {card.remark?.kind === 'reason' ? strings.editReason : strings.explain}
        </Button>
      )}
      <Button {...look} className={className} icon={<CopyRegular />} onClick={() => actions.copy(card)}>
        {strings.copy}
      </Button>
      {abilities.write && (
        <Button {...look} className={className} icon={<EyeOffRegular />} onClick={onSetAside}>
          {strings.setAside}
        </Button>
      )}
    </div>
  );
}

const LOOK = { size: 'small', appearance: 'subtle' } as const;
