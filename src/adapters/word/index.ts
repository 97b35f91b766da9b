export { createWordPort } from './word-port';
