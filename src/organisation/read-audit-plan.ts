import type { Setup } from '../engine/index';
import { checkPlan, type LoadedPlan } from '../knowledge/audit-plan';
import { planSchema } from '../knowledge/audit-plan-schema';
import { readJson } from './read-json';

/** Reads an organisation's own audit plan (JSON). Collects every fault; throws nothing. */
export const readAuditPlan = (file: string, text: string, setup: Setup): LoadedPlan =>
  checkPlan(file, readJson(file, text, planSchema), setup);
