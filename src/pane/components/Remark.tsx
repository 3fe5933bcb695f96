import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RemarkView } from '../model/types';
import { answerStrings } from '../answerStrings';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  given: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly remark: RemarkView;
  readonly onKeep: () => void;
}

/** The reason the user gave; when the figures have changed since, it asks to be confirmed. */
export function Remark({ remark, onKeep }: Properties): ReactElement | null {
  const styles = useStyles();
  if (remark.kind !== 'reason') return null;
  return (
    <div className={styles.root}>
      <span className={remark.stale ? styles.stale : styles.given}>
        {remark.stale ? strings.reasonStale : strings.reasonGiven}：
      </span>
      {remark.text}
      {remark.stale && (
        <Button size="small" appearance="transparent" onClick={onKeep}>
          {answerStrings.keepReason}
        </Button>
      )}
    </div>
  );
}
