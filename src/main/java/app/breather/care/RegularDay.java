package app.breather.care;

import java.time.LocalDate;

/** A day of regular care that its caregiver gave back. */
public record RegularDay(RegularCareId care, LocalDate day) {}
