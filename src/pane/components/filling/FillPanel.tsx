import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { PaneActions, PaneState } from '../../model/state';
import { unfitSource } from '../../model/unfit';
import { fillingStrings } from '../../filling/strings';
import { isWriting } from '../../model/writing';
import { SourcePicker } from '../SourcePicker';
import { Preview } from './Preview';
import { Steps } from './Steps';
import { sectionText, sectionTitle } from '../sectionLook';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 12px 12px' },
  title: sectionTitle,
  text: sectionText,
});

interface Properties {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** 填充占比与比较: the workbooks to compare with, what filling would do, then filling and undoing. */
export default function FillPanel({ state, actions }: Properties): ReactElement {
  const styles = useStyles();
  const text = fillingStrings;
  const { filling, sources, steps, abilities } = state;
  const { open, preview, apply, undo } = actions.filling;
  useEffect(open, [open]);
  const busy = isWriting(state);
  return (
    <section className={styles.root} aria-label={text.title}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.text}>{text.intro}</p>
      {(['prior', 'budget'] as const).map((role) => (
        <SourcePicker
          key={role}
          role={role}
          file={sources[role]}
          unfit={unfitSource(state, role)}
          busy={busy}
          onPick={(file) => actions.sources.pick(role, file)}
          onRemove={() => actions.sources.remove(role)}
          onForce={actions.sources.force}
        />
      ))}
      {filling.preview === undefined ? (
        <div>
          <Button appearance="primary" disabledFocusable={busy} onClick={preview}>
            {text.preview}
          </Button>
        </div>
      ) : (
        <Preview
          preview={filling.preview}
          busy={busy}
          {...(abilities.write ? { onApply: apply } : {})}
          onLocate={actions.locate}
        />
      )}
      {abilities.write && steps.length > 0 && <Steps steps={steps} busy={busy} onUndo={undo} />}
    </section>
  );
}
