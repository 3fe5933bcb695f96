export { indexRelations, isBroken, saysBroken, violation } from './relationIndex';
export type { CellNode, Link, RelationIndex, RelationNode } from './relationIndex';
