import { teamsHighContrastTheme } from '@fluentui/react-components';
import { fontFamilyBase } from './brand';

export default { ...teamsHighContrastTheme, fontFamilyBase };
