import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { outlineNames } from '../../../core/draft/outlines/names';
import { draftingStrings as text } from '../../narrative/draftingStrings';
import type { NarrativeActions } from '../../narrative/types';
import { sectionText, sectionTitle } from '../sectionLook';
import { selectLook } from '../selectLook';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 12px' },
  title: sectionTitle,
  text: sectionText,
  option: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  select: selectLook,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Properties {
  readonly busy: boolean;
  readonly actions: Pick<NarrativeActions, 'draft'>;
}

/** 生成说明: writes the text, or the whole disclosure, from the forms. */
export function DraftPanel({ busy, actions: { draft } }: Properties): ReactElement {
  const styles = useStyles();
  const [outline, setOutline] = useState('');
  return (
    <section className={styles.root} aria-label={text.title}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.text}>{text.intro}</p>
      <label className={styles.option}>
        {text.outline}
        <select className={styles.select} value={outline} onChange={(event) => setOutline(event.target.value)}>
          <option value="">{text.usual}</option>
          {outlineNames.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => draft({ draft: 'text', outline })}>
          {text.text}
        </Button>
        <Button disabledFocusable={busy} onClick={() => draft({ draft: 'disclosure', outline })}>
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
        <Button disabledFocusable={busy} onClick={() => draft({ draft: 'lastYear', outline: '' })}>
          {text.lastYear}
        </Button>
      </div>
      <p className={styles.text}>{text.lastYearNote}</p>
    </section>
  );
}
