export { type BackgroundReviewer, createBackgroundReviewer } from './background-reviewer';
