import { createRoot } from 'react-dom/client';
import { excelSession } from './excelSession';
import { ExcelPane } from './ExcelPane';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root');
createRoot(root).render(<ExcelPane excel={excelSession} />);
