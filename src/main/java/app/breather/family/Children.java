package app.breather.family;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children of the family one is in. */
@Service
public class Children {

  private final KnownMembers known;

  Children(KnownMembers known) {
    this.known = known;
  }

  /** The oldest first. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<ChildCard> all() {
    return known.children();
  }
}
