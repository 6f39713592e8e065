package app.breather.base.security;

/** What a member is in one family; the same account can be something else in another. */
public enum Role {
  PARENT,
  CAREGIVER
}
