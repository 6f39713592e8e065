package app.breather.calendar;

import org.jspecify.annotations.Nullable;

/** What takes up a member's time: one of the two. */
record TimeOfMember(@Nullable Absence absence, @Nullable BusyTime busy) {}
