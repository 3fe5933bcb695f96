import { createRoot } from 'react-dom/client';
import { Boundary } from './Boundary';
import { excelSession } from './excelSession';
import { ExcelPane } from './ExcelPane';
import { keepForOffline } from './offline/register';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root');
createRoot(root).render(
  <Boundary>
    <ExcelPane excel={excelSession} />
  </Boundary>,
);
keepForOffline();
