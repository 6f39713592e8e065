package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * The rota that was agreed on last.
 *
 * @param version what a change must name, so that it changes what its author saw
 */
public record RotaCard(UUID version, RotaContent content, MemberId by, Instant at) {}
