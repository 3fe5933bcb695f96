import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { sourceStrings } from '../sources/strings';
import type { PickedFile, Recognised, SourceRole } from '../sources/types';
import { strings } from '../strings';
import { FileInput } from './FileInput';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  role: { flex: '1 1 120px', fontWeight: tokens.fontWeightSemibold },
  text: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  refused: {
    display: 'block',
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
  },
});

interface Properties {
  readonly role: SourceRole;
  readonly file: PickedFile | undefined;
  /** Why it is not used: of another department, of a wrong year or of the wrong kind. */
  readonly unfit: string | undefined;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
  readonly onRemove: () => void;
  readonly onForce: () => void;
}

/** Picks one of the workbooks to compare with, and says what was recognised in it. */
export function SourcePicker({ role, file, unfit, busy, onPick, onRemove, onForce }: Properties): ReactElement {
  const styles = useStyles();
  const text = sourceStrings;
  const input = useRef<HTMLInputElement>(null);
  const title = useId();
  const name = text.roles[role];
  return (
    <div className={styles.root} role="group" aria-labelledby={title}>
      <div className={styles.head}>
        <span id={title} className={styles.role}>
          {name}
        </span>
        <Button
          size="small"
          aria-label={text.chooseLabel(name)}
          disabledFocusable={busy}
          onClick={() => input.current?.click()}
        >
          {text.choose}
        </Button>
        {file !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.removeLabel(name, file.name)}
            disabledFocusable={busy}
            onClick={onRemove}
          >
            {text.remove}
          </Button>
        )}
      </div>
      <div role="status">
        {file === undefined ? <span className={styles.text}>{text.optional}</span> : <Said file={file} />}
        {file !== undefined && unfit !== undefined && <span className={styles.refused}>{unfit}</span>}
      </div>
      {file !== undefined && unfit !== undefined && (
        <div>
          <Button size="small" aria-label={text.forceLabel(name, file.name)} disabledFocusable={busy} onClick={onForce}>
            {text.force}
          </Button>
        </div>
      )}
      <FileInput ref={input} label={name} source={role} onPick={onPick} />
    </div>
  );
}

function Said({ file }: { readonly file: PickedFile }): ReactElement {
  const styles = useStyles();
  const text = sourceStrings;
  const { name, recognised, refused } = file;
  if (refused !== undefined) {
    return (
      <span className={styles.refused}>
        {name}：{refused}
      </span>
    );
  }
  if (recognised === undefined) return <span className={styles.text}>{text.reading(name)}</span>;
  return (
    <span className={styles.text}>
      {name}
      <br />
      {text.recognised(recognised.forms.length, detailsOf(recognised))}
    </span>
  );
}

function detailsOf({ forms, years, units, entities }: Recognised): string {
  const numbers = forms.map((form) =>
    form.startsWith('B') ? strings.budgetForm(form.slice(1)) : strings.publicForm(form),
  );
  const year = years.length === 0 ? [] : [sourceStrings.year(years)];
  return [numbers.join(' '), ...year, ...units, ...entities].join(' · ');
}
