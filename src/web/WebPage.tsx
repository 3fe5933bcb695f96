import { Suspense, lazy } from 'react';
import type { ReactElement } from 'react';
import { pageStrings } from './strings';
import { Toolbar } from './Toolbar';
import { useDrop } from './useDrop';
import { useSaving } from './useSaving';
import { fetchSample, useWorkbook } from './useWorkbook';

const Workbook = lazy(() => import('./Workbook'));
const SessionPane = lazy(() => import('./LazyPane'));

/** The browser page: a workbook on the left, the pane beside it. */
export function WebPage(): ReactElement {
  const [{ opened, opening, refused }, open] = useWorkbook();
  const openFile = (file: File): void => open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  const [dropping, handlers] = useDrop(openFile);
  const [outcome, save] = useSaving(opened);
  return (
    <div className="page" {...handlers}>
      <Toolbar
        name={opening ?? opened?.name ?? ''}
        busy={opening !== undefined}
        refused={refused === undefined ? outcome.refused : `${pageStrings.cannotOpen}：${refused}`}
        saved={outcome.saved}
        onFile={openFile}
        onSample={() => open(pageStrings.sampleName, fetchSample)}
        onSave={save}
      />
      <main className="workbook" aria-label={pageStrings.workbook}>
        {opened === undefined ? (
          <div className="waiting">{opening !== undefined && pageStrings.opening(opening)}</div>
        ) : (
          <Suspense>
            <Workbook key={opened.name} host={opened.host} look={opened.look} />
          </Suspense>
        )}
      </main>
      <aside className="pane" aria-label={pageStrings.pane}>
        {opened !== undefined && (
          <Suspense>
            <SessionPane session={opened.session} />
          </Suspense>
        )}
      </aside>
      {dropping && <div className="dropping">{pageStrings.drop}</div>}
    </div>
  );
}
