import { form09Examples } from './examples/form09';
import { proves } from './proves';

proves('公开09, 11', form09Examples);
