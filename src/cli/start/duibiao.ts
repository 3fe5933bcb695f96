import path from 'node:path';
import { runCompiled } from './compiled';

/** What the user starts: nothing but the way to the program itself. */
runCompiled(path.join(__dirname, 'program.js'));
