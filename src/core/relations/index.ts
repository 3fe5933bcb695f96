export { indexRelations, isBroken, saysBroken } from './relationIndex';
export type { CellNode, Link, RelationIndex, RelationNode } from './types';
