package app.breather.base.security;

/** What somebody must be to use a view or a service. */
public enum Access {
  /** A parent of the current family. */
  PARENT,
  /** A caregiver of the current family. */
  CAREGIVER,
  /** Either of them, or the system in this family. */
  MEMBER,
  /** Signed in; no family needs to be entered. */
  ACCOUNT,
  /** Anybody: the method itself asks for a secret or a password. */
  ANYONE,
  /** No person: jobs and listeners. */
  SYSTEM
}
