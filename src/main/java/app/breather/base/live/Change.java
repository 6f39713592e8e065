package app.breather.base.live;

import app.breather.base.tenancy.FamilyId;

/** Something of this kind changed in this family; what it was is read again by who cares. */
public record Change(FamilyId family, String kind) {}
