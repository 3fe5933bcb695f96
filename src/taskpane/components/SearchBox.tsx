import { Input, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { ReactElement } from 'react';
import { strings } from '../strings';

const useStyles = makeStyles({ root: { flex: '1 1 90px', minWidth: '90px' } });

interface Properties {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The search over findings; Escape empties it. */
export function SearchBox({ value, onChange }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <Input
      className={styles.root}
      size="small"
      type="search"
      id={SEARCH_ID}
      value={value}
      placeholder={strings.search}
      aria-label={strings.searchLabel}
      contentBefore={<SearchRegular aria-hidden="true" />}
      onChange={(_event, data) => onChange(data.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.stopPropagation();
        onChange('');
      }}
    />
  );
}

const SEARCH_ID = 'duibiao-search';

/** Puts the focus into the search, where it is shown. */
export function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}
