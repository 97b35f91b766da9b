/** The parts of Plot that the pictures use; the rest stays out of what is fetched. */
export { barX, plot, ruleX, text } from '@observablehq/plot';
