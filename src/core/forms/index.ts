export type { FormId } from './types';
