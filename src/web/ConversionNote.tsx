import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Opened } from './openWorkbook';
import { isOldName, pageStrings } from './strings';

/** Before the first edit: that the file will be saved in the new format, and what of it is not taken over. */
export function ConversionNote({
  name,
  lost,
}: {
  readonly name: string;
  readonly lost: Opened['lost'];
}): ReactElement | null {
  const [seen, setSeen] = useState(false);
  if (seen || (lost === undefined && !isOldName(name))) return null;
  return (
    <div className="conversion" role="status">
      <span>{lost === undefined ? pageStrings.renamed(name) : pageStrings.converted(name, lost)}</span>
      <button type="button" onClick={() => setSeen(true)}>
        {pageStrings.conversionSeen}
      </button>
    </div>
  );
}
