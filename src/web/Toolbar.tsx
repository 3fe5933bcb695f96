import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { FileInput } from '../pane/components/FileInput';
import { strings } from '../pane/strings';
import { pageStrings } from './strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  logo: { width: '24px', height: '24px' },
  subtle: { minWidth: 'auto' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  local: { marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  saved: { flexBasis: '100%', overflowWrap: 'anywhere' },
  refused: { flexBasis: '100%', color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});

interface Properties {
  readonly name: string;
  readonly busy: boolean;
  /** Why the last file was not opened or saved. */
  readonly refused: string | undefined;
  /** What saving came to. */
  readonly saved: string | undefined;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onSave: (() => void) | undefined;
}

/** Opens a file or the sample, saves a copy, says which workbook is open and that nothing is uploaded. */
export function Toolbar({ name, busy, refused, saved, onFile, onSample, onSave }: Properties): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.root}>
      <img className={styles.logo} src="assets/icon-48.png" alt="" />
      <h1 className={styles.title}>{strings.appName}</h1>
      <Button icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {pageStrings.open}
      </Button>
      <Button className={styles.subtle} appearance="subtle" disabledFocusable={busy} onClick={onSample}>
        {pageStrings.sample}
      </Button>
      <span className={styles.name}>{name}</span>
      <Button appearance="subtle" icon={<SaveRegular />} disabledFocusable={onSave === undefined} onClick={onSave}>
        {pageStrings.save}
      </Button>
      <span className={styles.local}>{pageStrings.local}</span>
      {refused !== undefined && (
        <div className={styles.refused} role="alert">
          {refused}
        </div>
      )}
      {saved !== undefined && (
        <div className={styles.saved} role="status">
          {saved}
        </div>
      )}
      <FileInput ref={input} label={pageStrings.open} onPick={onFile} />
    </header>
  );
}
