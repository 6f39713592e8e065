package app.breather.base.links;

import app.breather.base.tenancy.FamilyId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a living link is about. */
public record LinkTarget(Optional<FamilyId> family, UUID subject, Instant expiresAt) {}
