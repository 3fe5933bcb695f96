import path from 'node:path';
import { runCompiled } from './compiled';

/** What a worker is started with: nothing but the way to what it does. */
runCompiled(path.join(__dirname, 'jobs.js'));
