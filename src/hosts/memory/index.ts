export { createMemoryHost } from './memoryHost';
export type { MemoryHost } from './types';
export type { Mark } from './editing';
