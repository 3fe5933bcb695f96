import { preload } from '../pane/components/lazyViews';

export { SessionPane as default } from '../pane/SessionPane';

void preload();
