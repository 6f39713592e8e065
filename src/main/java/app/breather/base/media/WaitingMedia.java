package app.breather.base.media;

import java.time.Instant;

/**
 * A picture or video that has come in and belongs to nothing yet.
 *
 * @param bytes as it is kept
 */
public record WaitingMedia(MediaId id, MediaType type, long bytes, Instant takenAt) {}
