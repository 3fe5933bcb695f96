export { createMemoryHost, type MemoryHost } from './memoryHost';
export type { Mark } from './editing';
