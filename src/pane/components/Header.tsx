import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import type { PaneState } from '../model/state';
import { isWriting } from '../model/writing';
import { strings } from '../strings';
import { NARROW } from './small';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    // Excel lays its personality menu (12×32 px) over the top right corner.
    padding: '8px 20px 8px 12px',
    minHeight: '32px',
  },
  primary: { minWidth: 'auto', whiteSpace: 'nowrap' },
  second: {
    minWidth: 'auto',
    paddingLeft: '8px',
    paddingRight: '8px',
    whiteSpace: 'nowrap',
    [NARROW]: { paddingLeft: '2px', paddingRight: '2px' },
  },
  time: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3, flexBasis: '100%' },
});

interface Properties {
  readonly state: PaneState;
  readonly onCheck: () => void;
  readonly onMarkAll: () => void;
  readonly onClear: () => void;
}

/** The one primary action, and marks for all findings once there are some. */
export function Header({ state, onCheck, onMarkAll, onClear }: Properties): ReactElement {
  const styles = useStyles();
  const writing = isWriting(state);
  const canMark = state.abilities.write && (state.check?.report.causes.length ?? 0) > 0;
  return (
    <header className={styles.root}>
      <Button
        className={styles.primary}
        appearance="primary"
        icon={<CheckmarkCircleRegular />}
        disabledFocusable={state.progress !== undefined}
        onClick={onCheck}
      >
        {strings.check}
      </Button>
      {canMark && (
        <>
          <Button className={styles.second} appearance="subtle" disabledFocusable={writing} onClick={onMarkAll}>
            {strings.markAll}
          </Button>
          <Button className={styles.second} appearance="subtle" disabledFocusable={writing} onClick={onClear}>
            {strings.clearMarks}
          </Button>
        </>
      )}
    </header>
  );
}
