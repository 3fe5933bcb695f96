import { makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { ReactElement } from 'react';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    flex: '1 1 90px',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minWidth: '90px',
    margin: '2px 0 6px 8px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  input: {
    flex: '1 1 auto',
    minWidth: 0,
    height: '24px',
    padding: 0,
    border: 'none',
    outline: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});

export const SEARCH_ID = 'duibiao-search';

interface Properties {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The search over findings; Escape empties it. */
export function SearchBox({ value, onChange }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      <SearchRegular aria-hidden="true" />
      <input
        id={SEARCH_ID}
        className={styles.input}
        type="search"
        value={value}
        placeholder={strings.search}
        aria-label={strings.searchLabel}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '' || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          onChange('');
        }}
      />
    </label>
  );
}

/** Puts the focus into the search, where it is shown. */
export function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}
