import { excelSession } from '../taskpane/excelSession';
import { associateCommands } from './associate';

associateCommands(async () => (await excelSession).session);
