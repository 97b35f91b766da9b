/** One step of a workshop. */
export interface PlanStep {
  readonly title: string;
  readonly minutes: number;
  /** Turns of equal length that the minutes are parted into; 1 when left out. */
  readonly rounds?: number | undefined;
  /** What the leader says, word for word if she likes. */
  readonly says: readonly string[];
  /** What the leader does. */
  readonly does: readonly string[];
  readonly participants: readonly string[];
  readonly material: readonly string[];
}

/** A workshop from welcome to goodbye. */
export interface WorkshopPlan {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly purpose: string;
  /** What the leader sees to beforehand. */
  readonly preparations: readonly string[];
  /** What comes after, back at work. */
  readonly afterwards: readonly string[];
  readonly steps: readonly PlanStep[];
}
