package app.breather.family;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.DayOfWeek;
import java.util.EnumSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What parents decide for the whole family: its name, its clocks and its week. */
@Service
public class FamilySettings {

  private final FamilyRows families;
  private final KnownMembers known;
  private final CurrentActor current;
  private final FamilyChanges changes;

  FamilySettings(
      FamilyRows families, KnownMembers known, CurrentActor current, FamilyChanges changes) {
    this.families = families;
    this.known = known;
    this.current = current;
    this.changes = changes;
  }

  /**
   * Moves no entry: instants stay, and are shown on the clocks of the new zone.
   *
   * @param seen what the parent saw; when it is no longer so, nothing is stored
   */
  @Needs(Access.PARENT)
  @Transactional
  public SettingsResult change(FamilyCard seen, String name, String zone, DayOfWeek weekStart) {
    var problems = EnumSet.noneOf(Problem.class);
    var validName = PersonName.parse(name);
    var validZone = Zones.parse(zone);
    if (validName.isEmpty()) {
      problems.add(Problem.FAMILY_NAME);
    }
    if (validZone.isEmpty()) {
      problems.add(Problem.ZONE);
    }
    if (!problems.isEmpty()) {
      return new SettingsResult.Invalid(problems);
    }
    var family = families.lock(current.family().value()).orElseThrow();
    if (!family.card().equals(seen)) {
      return new SettingsResult.Changed(family.card());
    }
    family.change(validName.orElseThrow(), validZone.orElseThrow(), weekStart);
    known.forget();
    changes.changed(current.family(), "family");
    return new SettingsResult.Saved(family.card());
  }
}
