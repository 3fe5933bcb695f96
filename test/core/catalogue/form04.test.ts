import { form04Examples } from './examples/form04';
import { proves } from './proves';

proves('公开04', form04Examples);
