import { createRoot } from 'react-dom/client';
import { Frame } from '../../../src/pane/Frame';
import { Pane } from '../../../src/pane/components/Pane';
import type { PaneState } from '../../../src/pane/model/state';
import { Themed } from '../../../src/pane/Themed';
import { noActions } from '../pane';
import { galleryStates } from './galleryStates';

/** The page shows the state its address names. */
const states: Readonly<Record<string, PaneState>> = galleryStates;
const name = new URLSearchParams(location.search).get('state') ?? 'list';
const root = document.getElementById('root');
const state = states[name];
if (root === null || state === undefined) throw new Error(`no state ${name}`);
createRoot(root).render(
  <Themed>
    <Frame>
      <Pane state={state} actions={noActions} />
    </Frame>
  </Themed>,
);
