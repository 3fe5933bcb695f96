import type { ReactElement, RefObject } from 'react';

interface Properties {
  /** A button clicks it; it is not seen itself. */
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** Which of several it is. */
  readonly source?: string;
  /** Endings of the files it takes; workbooks where absent. */
  readonly accept?: readonly string[];
  readonly onPick: (file: File) => void;
}

const WORKBOOKS = ['.xlsx', '.xlsm', '.xls', '.et'];

/** Lets the user pick a file; the same one twice, too. */
export function FileInput({ ref, label, source, accept = WORKBOOKS, onPick }: Properties): ReactElement {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={accept.join()}
      aria-label={label}
      data-source={source}
      onChange={(event) => {
        const file = event.target.files?.[0];
        event.target.value = '';
        if (file !== undefined) onPick(file);
      }}
    />
  );
}
