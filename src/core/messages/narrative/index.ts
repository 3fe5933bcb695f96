export * from './cells';
export * from './arithmetic';
export * from './wholeText';
export * from './tables';
export * from './remarks';
export * from './words';
export * from './tied';
export * from './follow';
