package app.breather.family;

import app.breather.base.security.Role;
import java.time.Instant;

/** Who is invited into which family. */
public record InvitationCard(String memberName, Role role, String familyName, Instant expiresAt) {}
