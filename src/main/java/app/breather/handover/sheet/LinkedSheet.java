package app.breather.handover.sheet;

import app.breather.care.LinkedCare;

/** The sheet for the caregiver who holds the link to a time of care. */
public record LinkedSheet(LinkedCare care, SheetOpening opening) {}
