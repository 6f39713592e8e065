package app.breather.family;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children of the family one is in. */
@Service
public class Children {

  private final ChildRows children;

  Children(ChildRows children) {
    this.children = children;
  }

  /** The oldest first. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<ChildCard> all() {
    return ReadOnce.readOnce(
        Children.class, () -> children.inOrder().stream().map(Child::card).toList());
  }
}
