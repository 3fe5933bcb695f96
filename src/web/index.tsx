import { createRoot } from 'react-dom/client';
import { Themed } from '../taskpane/Themed';
import { WebPage } from './WebPage';

const root = document.getElementById('root');
if (root === null) throw new Error('web.html has no #root');
createRoot(root).render(
  <Themed>
    <WebPage />
  </Themed>,
);
