import { excelSession } from '../taskpane/excelSession';
import { associateCommands } from './associate';

associateCommands(() => excelSession);
