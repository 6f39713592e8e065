package app.breather.care;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who was asked, and one answer of theirs as it is stored.
 *
 * @param answer null while they have not answered
 */
record CheckInSaid(
    UUID careId,
    UUID askId,
    UUID memberId,
    Instant askedAt,
    @Nullable CheckInAnswer answer,
    @Nullable String word,
    @Nullable Instant answeredAt) {}
