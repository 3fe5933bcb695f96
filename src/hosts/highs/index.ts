export { loadHighs } from './loadHighs';
