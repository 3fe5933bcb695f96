import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import { CleanPicture } from './pictures';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    margin: '12px 12px 4px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Properties {
  readonly hints: number;
  readonly aside: number;
}

/** Nothing is left to be put right. */
export function OnlyHints({ hints, aside }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <CleanPicture />
      <p className={styles.text}>{strings.onlyHints(hints, aside)}</p>
    </div>
  );
}
