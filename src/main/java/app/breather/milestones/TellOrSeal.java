package app.breather.milestones;

import app.breather.base.live.FamilyChanges;
import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each parent chooses, for each child and kind: tell me, or keep it until I have seen it. */
@Service
public class TellOrSeal {

  /** The kind of notice after which choices are to be read again. */
  public static final String CHANGES = "milestonechoices";

  private final ChoiceWriter writer;
  private final FamilyChanges changes;
  private final CurrentActor current;

  TellOrSeal(ChoiceWriter writer, FamilyChanges changes, CurrentActor current) {
    this.writer = writer;
    this.changes = changes;
    this.current = current;
  }

  /** What the acting parent is told of that child; all else is kept sealed. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Set<MilestoneKind> told(ChildId child) {
    return writer.told(child);
  }

  /** What each parent wishes, in short, in the order of the family. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<ParentWish> wishes() {
    return writer.wishes();
  }

  /** Whether there is somebody who could record, and the acting parent has not chosen yet. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public boolean isToBeAsked() {
    return writer.isToBeAsked();
  }

  /**
   * For the acting parent. To be told of a kind opens what is sealed of it; to keep it sealed
   * reseals nothing. False for a child of no concern.
   */
  @Needs(Access.PARENT)
  public boolean choose(ChildId child, Set<MilestoneKind> told) {
    boolean chosen =
        Writes.attempt(
            () -> writer.choose(child, told),
            Map.of("milestone_choice_stands", () -> writer.choose(child, told)));
    if (chosen) {
      changes.changed(current.family(), CHANGES);
      changes.changed(current.family(), MilestoneMessages.changesOf(current.member()));
    }
    return chosen;
  }
}
