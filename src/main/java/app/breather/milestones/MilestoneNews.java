package app.breather.milestones;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import org.springframework.stereotype.Service;

/** After which notices what is open for somebody is to be read again. */
@Service
public class MilestoneNews {

  private final CurrentActor current;

  MilestoneNews(CurrentActor current) {
    this.current = current;
  }

  /** The acting member's own kind of notice: of what is sealed for them there is none. */
  @Needs(Access.MEMBER)
  public String mine() {
    return MilestoneMessages.changesOf(current.member());
  }
}
