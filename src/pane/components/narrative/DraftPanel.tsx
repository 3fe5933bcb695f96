import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { draftingStrings as text } from '../../narrative/draftingStrings';
import type { NarrativeActions } from '../../narrative/types';
import { sectionText, sectionTitle } from '../sectionLook';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 12px' },
  title: sectionTitle,
  text: sectionText,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Properties {
  readonly busy: boolean;
  readonly actions: Pick<NarrativeActions, 'draft'>;
}

/** 生成说明: writes the text, or the whole disclosure, from the forms. */
export function DraftPanel({ busy, actions: { draft } }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={text.title}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.text}>{text.intro}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => draft('text')}>
          {text.text}
        </Button>
        <Button disabledFocusable={busy} onClick={() => draft('disclosure')}>
          {text.disclosure}
        </Button>
      </div>
      <p className={styles.text}>{text.disclosureNote}</p>
    </section>
  );
}

/** The text that was picked is last year's: this year's figures are put into a copy of it. */
export function LastYearsText({ busy, actions: { draft } }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={text.lastYear}>
      <div>
        <Button disabledFocusable={busy} onClick={() => draft('lastYear')}>
          {text.lastYear}
        </Button>
      </div>
      <p className={styles.text}>{text.lastYearNote}</p>
    </section>
  );
}
