package app.breather.handover.milk;

import java.time.Instant;

/** Milk came to a place; the first move is that it was expressed, and where it was put. */
record MilkMove(MilkPlace place, Instant at) {}
