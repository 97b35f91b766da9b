export { createMemoryPort, type MemoryPort } from './memory-port';
