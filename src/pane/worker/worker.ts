import { serve } from './serve';
import { WorkbookService } from './service';

serve(new WorkbookService());
