package app.breather.base.security;

/** What somebody must be to use a view or a service. */
public enum Access {
  /** A parent of the current family, signed in. */
  PARENT,
  /** A parent of the current family, signed in or by a link that was made for just this. */
  PARENT_OR_LINK,
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
