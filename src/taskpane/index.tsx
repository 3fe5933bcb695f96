import { createRoot } from 'react-dom/client';
import { Boundary } from '../pane/Boundary';
import { excelSession } from './excelSession';
import { ExcelPane } from './ExcelPane';
import { keepForOffline } from '../pane/offline/register';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root');
createRoot(root).render(
  <Boundary>
    <ExcelPane excel={excelSession} />
  </Boundary>,
);
keepForOffline();
