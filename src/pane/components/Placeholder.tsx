import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '24px 20px',
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '320px' },
});

interface Properties {
  readonly picture: ReactNode;
  readonly title: string;
  readonly text: readonly string[];
  readonly children?: ReactNode;
  /** Failures are announced at once. */
  readonly alert?: boolean;
}

/** The pane when there is no list to show: nothing yet, nothing wrong, or no result. */
export function Placeholder({ picture, title, text, children, alert = false }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root} {...(alert ? { role: 'alert' } : {})}>
      {picture}
      <h2 className={styles.title}>{title}</h2>
      {text.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {children}
    </div>
  );
}
