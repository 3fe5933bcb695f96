export { openDoc } from './openDoc';
