/** The parts of Plot that the pictures use; the rest stays out of what is fetched. */
export { barX, dot, gridX, plot, ruleX, ruleY, text } from '@observablehq/plot';
