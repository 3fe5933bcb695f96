/** The functions of the ribbon's buttons, by the names the manifest calls them. */
export const COMMANDS = { check: 'duibiaoCheck', clear: 'duibiaoClear', fill: 'duibiaoFill' } as const;
