export * as reportText from './report';
export * as formulaText from './formula';
export * as relationText from './relations';
export * as hostText from './host';
export * as fileText from './files';
export * as deriveText from './derive';
export * as reportSheetText from './reportSheet';
export * as causeText from './causes';
