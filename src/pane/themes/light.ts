import { createLightTheme } from '@fluentui/react-components';
import { brand, fontFamilyBase } from './brand';

export default { ...createLightTheme(brand), fontFamilyBase };
