package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who are caregivers now have promised, each time of care by itself. What was taken back
 * or cancelled before it began is no more; what had begun is still theirs.
 */
@Service
public class CareOccasions {

  private final OccasionReader reader;
  private final CurrentActor current;

  CareOccasions(OccasionReader reader, CurrentActor current) {
    this.reader = reader;
    this.current = current;
  }

  /** Empty for what the acting member has no part in. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<CareOccasion> own(CareOccasionId id) {
    return reader.find(id).stream()
        .filter(one -> one.caregiver().equals(current.member()))
        .findFirst();
  }

  /** The acting member's of which any part lies in the window, soonest first. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<CareOccasion> own(Period window) {
    return reader.in(window).stream()
        .filter(one -> one.caregiver().equals(current.member()))
        .toList();
  }

  /** Everybody's part in it, each person's by itself. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<CareOccasion> all(CareOccasionId id) {
    return reader.find(id);
  }

  /** Everybody's of which any part lies in the window, soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<CareOccasion> all(Period window) {
    return reader.in(window);
  }

  /** As {@link #all(CareOccasionId)}, for work without a person. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public List<CareOccasion> everybodys(CareOccasionId id) {
    return reader.find(id);
  }

  /** As {@link #all(Period)}, for work without a person. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public List<CareOccasion> everybodys(Period window) {
    return reader.in(window);
  }
}
