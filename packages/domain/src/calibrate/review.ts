/** What one assessor gave one bid in all. It is never changed: whatever is computed of it stands beside it. */
export interface Review {
  bid: string
  assessor: string
  /** On the scale of the round. */
  score: number
}

/** The lowest and the highest total that a review can give, such as 0 and 100. */
export interface Scale {
  least: number
  most: number
}

/** A result of arithmetic: the estimate, and from where to where the true value lies with a chance of 90 %. */
export interface Estimate {
  value: number
  low: number
  high: number
}
