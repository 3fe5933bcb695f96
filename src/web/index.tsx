import { createRoot } from 'react-dom/client';
import { Boundary } from '../pane/Boundary';
import { keepForOffline } from '../pane/offline/register';
import { loadTheme } from '../pane/theme';
import { Themed } from '../pane/Themed';
import { systemLook } from '../pane/useLook';
import { openSample } from './openWorkbook';
import { preload, WebPage } from './WebPage';

const root = document.getElementById('root');
if (root === null) throw new Error('web.html has no #root');

// Workers take longest to start; the first paint waits for the theme; all else is on its way meanwhile.
const sample = openSample();
void loadTheme(systemLook());
void preload();
createRoot(root).render(
  <Boundary>
    <Themed>
      <WebPage sample={sample} />
    </Themed>
  </Boundary>,
);
keepForOffline();
