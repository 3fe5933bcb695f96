import { serve } from '../workers/serve';
import { CheckService } from './service';

serve(new CheckService());
