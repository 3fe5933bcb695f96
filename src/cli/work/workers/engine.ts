import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs through before V8 compiles it anew for speed: some four times what V8 takes by itself. */
const BEFORE_OPTIMISING = 600_000;

/**
 * Has V8 compile fewer functions for speed. Our work is spread evenly over thousands of functions, so that a batch of a few hundred
 * files would spend a fifth of its time on compiling what it hardly runs again (measured; see docs/decisions/0013). Call it when
 * what is to run has been loaded: under another setting V8 refuses what it has compiled before, ours and Node's own.
 */
export function optimiseLate(): void {
  setFlagsFromString(`--interrupt-budget=${BEFORE_OPTIMISING}`);
}
