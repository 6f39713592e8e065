package app.breather.notifications;

import java.time.Instant;

/**
 * A browser to which pushes go.
 *
 * @param name as its owner knows it, such as "Firefox · Android"
 * @param since when it was switched on there
 */
public record DeviceCard(DeviceId id, String name, Instant since) {}
