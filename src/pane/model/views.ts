/** The views of the pane in the order of their tabs; Alt and the number of a tab brings its view up, but for the first. */
export const VIEWS = ['list', 'coverage', 'fill', 'narrative', 'more'] as const;

export type View = (typeof VIEWS)[number];
