import { serve } from '../workers/serve';
import { CheckService } from './service';
import { warmUp } from './warmUp';

serve(new CheckService());
warmUp();
