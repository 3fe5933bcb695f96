import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs through before V8 compiles it anew for speed: some six times what V8 takes by itself. */
const BEFORE_OPTIMISING = 400_000;

/** Bytes of bytecode of other functions that V8 compiles into one for speed: a third of what it takes by itself. */
const COMPILED_TOGETHER = 300;

/**
 * Has V8 compile fewer functions for speed, and less of others into each. Our work is spread evenly over thousands of functions, so
 * that a batch of a few hundred files would spend a fifth of its time on compiling what it hardly runs again (measured; see
 * docs/decisions/0013). Call it when what is to run has been loaded: under other settings V8 refuses what it has compiled before,
 * ours and Node's own.
 */
export function optimiseLate(): void {
  setFlagsFromString(`--interrupt-budget=${BEFORE_OPTIMISING}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${COMPILED_TOGETHER}`);
}
