import { preload } from '../taskpane/components/parts';

export { SessionPane as default } from '../taskpane/SessionPane';

void preload();
