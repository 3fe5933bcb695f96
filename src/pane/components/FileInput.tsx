import type { ReactElement, RefObject } from 'react';

interface Properties {
  /** A button clicks it; it is not seen itself. */
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** Which of several it is. */
  readonly source?: string;
  readonly onPick: (file: File) => void;
}

/** Lets the user pick a workbook; the same one twice, too. */
export function FileInput({ ref, label, source, onPick }: Properties): ReactElement {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept=".xlsx,.xlsm,.xls"
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
