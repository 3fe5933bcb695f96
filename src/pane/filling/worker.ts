import { serve } from '../workers/serve';
import { FillService } from './service';

serve(new FillService());
