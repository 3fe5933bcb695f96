import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { Notice } from '../model/state';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: '6px',
    margin: '0 12px 8px',
    padding: '4px 4px 4px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  text: { flex: '1 1 auto' },
  info: {},
  success: { border: `1px solid ${tokens.colorStatusSuccessBorder2}` },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder2}` },
  error: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
});

interface Properties {
  readonly notice: Notice;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** A short message that readers hear at once and that can be sent away. */
export function Message({ notice, onUndo, onDismiss }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, styles[notice.tone])} role={notice.tone === 'error' ? 'alert' : 'status'}>
      <span className={styles.text}>{notice.text}</span>
      {notice.undo === true && (
        <Button size="small" onClick={onUndo}>
          {strings.undo}
        </Button>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={strings.close}
        onClick={onDismiss}
      />
    </div>
  );
}
