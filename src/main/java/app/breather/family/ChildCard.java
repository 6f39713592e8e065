package app.breather.family;

import app.breather.base.tenancy.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child, as lists show it. */
public record ChildCard(ChildId id, String name, @Nullable LocalDate born) {}
