/** A question answered with a whole number: a place on a scale, or a count. */
export interface SurveyQuestion {
  readonly id: string;
  readonly text: string;
  /** What the question is called in a chart or table. */
  readonly short: string;
}

export interface SurveyPart {
  readonly title: string;
  readonly intro?: string | undefined;
  /** The steps of the scale, the first worth 1; left out, the answer is a number from 0 to `most`. */
  readonly scale?: readonly string[] | undefined;
  readonly most?: number | undefined;
  readonly questions: readonly SurveyQuestion[];
}

/** Questions on how documenting is going, answered before a workshop and after it. */
export interface Survey {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly minutes: number;
  readonly parts: readonly SurveyPart[];
}
