import { form01Examples } from './examples/form01';
import { proves } from './proves';

proves('公开01', form01Examples);
