import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Mark } from '../hosts/memory';
import { pageStrings } from './strings';

interface Properties {
  readonly names: readonly string[];
  readonly current: string;
  readonly marked: readonly Mark[];
  readonly onChoose: (name: string) => void;
}

/** The sheets' tabs, below the sheet as in Excel; a dot says that a sheet has marks. */
export function SheetTabs({ names, current, marked, onChoose }: Properties): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = names[names.indexOf(current) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[names.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={pageStrings.sheets} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === current}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {name}
          {marked.some(({ sheet }) => sheet === name) && (
            <span className="dot" aria-label={pageStrings.hasMarks} role="img" />
          )}
        </button>
      ))}
    </div>
  );
}
