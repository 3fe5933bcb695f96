/**
 * A pane so narrow or low that everything has to scroll together: zoomed to 200 % it is 160 px wide, below a sheet on the
 * browser page 170 px high.
 */
export const SMALL = '@container (max-width: 240px) or (max-height: 360px)';

/** A pane too narrow for two columns in a card. */
export const NARROW = '@container (max-width: 240px)';

/** A pane so low that what stands above the list has to be flat: zoomed to 200 % on the page, or on a small screen. */
export const LOW = '@container (max-height: 400px)';
