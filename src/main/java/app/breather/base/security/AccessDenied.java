package app.breather.base.security;

import org.springframework.security.access.AccessDeniedException;

/** Somebody tried what no screen offers them. */
public class AccessDenied extends AccessDeniedException {

  public AccessDenied(Access needed) {
    super("This needs " + needed);
  }
}
