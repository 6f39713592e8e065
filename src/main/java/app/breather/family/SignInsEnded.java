package app.breather.family;

import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;

/**
 * An account has to sign in again in every browser; told in that transaction, for each of its
 * families.
 */
public record SignInsEnded(FamilyId family, MemberId member) {}
