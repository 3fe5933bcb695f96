export { formName } from '../../forms';
export * from './names';
export * from './broken';
export * from './unchecked';
