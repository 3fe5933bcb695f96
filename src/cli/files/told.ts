import { systemCode, UsageFault } from '../faults';
import { cannotWrite } from '../messages';

/**
 * Does what has to be done to write a file.
 * @throws UsageFault where the system refuses it
 */
export async function told<Value>(file: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageFault(cannotWrite(file, code));
  }
}
