import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import { textEndings } from '../../../hosts/text/names';
import { narrativeStrings as text } from '../../narrative/strings';
import type { NarrativeActions, PickedText } from '../../narrative/types';
import { FileInput } from '../FileInput';
import { textArea } from '../textArea';
import { sectionText, sectionTitle } from '../sectionLook';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 12px' },
  title: sectionTitle,
  text: sectionText,
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hovering: { backgroundColor: tokens.colorNeutralBackground1Selected },
  refused: {
    overflowWrap: 'anywhere',
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
  },
  area: {
    ...textArea,
    minHeight: '96px',
  },
});

interface Properties {
  /** What was picked and refused. */
  readonly picked: PickedText | undefined;
  readonly busy: boolean;
  readonly actions: Pick<NarrativeActions, 'pick' | 'paste'>;
}

/** Takes the text: a file that is chosen or dropped, or what is pasted. */
export function TextPicker({ picked, busy, actions }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.text}>{text.intro}</p>
      <DropPlace busy={busy} onPick={actions.pick} />
      <div role="status">
        {picked?.refused !== undefined && (
          <div className={styles.refused}>
            {picked.name}：{picked.refused}
          </div>
        )}
      </div>
      <Paste busy={busy} onPaste={actions.paste} />
    </div>
  );
}

interface DropProperties {
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
}

function DropPlace({ busy, onPick }: DropProperties): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [hovering, setHovering] = useState(false);
  // The page around takes what is dropped elsewhere for a workbook.
  const taken = (event: DragEvent, hovers: boolean): void => {
    event.preventDefault();
    event.stopPropagation();
    setHovering(hovers);
  };
  const drop = (event: DragEvent): void => {
    taken(event, false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && !busy) onPick(file);
  };
  return (
    <div
      className={`${styles.drop} ${hovering ? styles.hovering : ''}`}
      onDragOver={(event) => taken(event, true)}
      onDragLeave={(event) => taken(event, false)}
      onDrop={drop}
    >
      <Button appearance="primary" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {text.choose}
      </Button>
      <span className={styles.text}>{text.drop}</span>
      <span className={styles.text}>{text.formats}</span>
      <FileInput ref={input} label={text.choose} source="text" accept={textEndings} onPick={onPick} />
    </div>
  );
}

function Paste({
  busy,
  onPaste,
}: {
  readonly busy: boolean;
  readonly onPaste: (pasted: string) => void;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <label className={styles.text} htmlFor={id}>
        {text.pasteLabel}
      </label>
      <textarea id={id} className={styles.area} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      <div>
        <Button disabledFocusable={busy || pasted.trim() === ''} onClick={() => onPaste(pasted)}>
          {text.checkPasted}
        </Button>
      </div>
    </>
  );
}
