package app.breather.handover.report;

import app.breather.care.LinkedCare;

/**
 * What was told, for the caregiver who holds the link to a time of care.
 *
 * @param keepsFirsts whether what a child does for the first time can be handed over
 */
public record LinkedReport(LinkedCare care, CareReport report, boolean keepsFirsts) {}
