package app.breather.family;

import java.util.List;

/** How to enter a demo, of which there is at most one; whoever opens the sign-in page reads it. */
public interface DemoDoor {

  /** Nobody where there is no demo after all. */
  List<Guest> guests();

  /** Somebody as whom one can look around. */
  record Guest(String name, String email, String password) {}
}
