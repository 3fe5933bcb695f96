export * from './help';
export * from './usage';
export * from './inputs';
export * from './outputs';
export * from './running';
