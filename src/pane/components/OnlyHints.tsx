import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import { CleanPicture } from './pictures';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    margin: '12px 12px 4px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 120px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
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
      <div className={styles.words}>
        <div className={styles.title}>{aside === 0 ? strings.nothingWrong : strings.nothingElseWrong}</div>
        {hints > 0 && <div className={styles.text}>{strings.hintsLeft(hints)}</div>}
      </div>
    </div>
  );
}
