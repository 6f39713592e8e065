package app.breather.timeoff;

/**
 * How it would be if the acting parent were off again and again.
 *
 * @param first who would have the children on the first day, and what else is wished for in the
 *     first weeks
 */
public record RepeatedOutlook(TimeOffFooting footing, TimeOffOutlook first) {}
