export { SessionPane as default } from '../taskpane/SessionPane';
