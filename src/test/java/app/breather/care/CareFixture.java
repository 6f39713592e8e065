package app.breather.care;

import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A family with one parent, and slots for Mia a week from now. */
@Component
public class CareFixture {

  private final FamilyFixture families;
  private final CarePlanning planning;
  private final CareAsking asking;
  private final CareAcceptance acceptance;
  private final CareBoard board;

  CareFixture(
      FamilyFixture families,
      CarePlanning planning,
      CareAsking asking,
      CareAcceptance acceptance,
      CareBoard board) {
    this.families = families;
    this.planning = planning;
    this.asking = asking;
    this.acceptance = acceptance;
    this.board = board;
  }

  FamilyFixture.Home aFamily() {
    return families.aFamily();
  }

  Actor.Person aCaregiver(FamilyFixture.Home home, String name) {
    return families.aMember(home.family(), name, Role.CAREGIVER);
  }

  <T> T as(Actor actor, Supplier<T> work) {
    return families.as(actor, work);
  }

  static final Instant START = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(7));

  static Period hours(int from, int until) {
    return new Period(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(until)));
  }

  CareSlotContent content(FamilyFixture.Home home, int from, int until) {
    return new CareSlotContent(
        hours(from, until), Set.of(home.child()), "Date night", "At home", "");
  }

  CareSlotId aSlot(FamilyFixture.Home home, int from, int until, Actor.Person... asked) {
    return as(
        home.parent(),
        () -> {
          var saved = (PlanResult.Saved) planning.open(content(home, from, until));
          asking.ask(
              saved.slot(),
              Arrays.stream(asked).map(Actor.Person::member).collect(Collectors.toSet()));
          return saved.slot();
        });
  }

  AcceptResult accept(Actor.Person caregiver, CareSlotId slot, Period... parts) {
    return as(caregiver, () -> acceptance.accept(slot, List.of(parts)));
  }

  CareSlotCard card(Actor.Person viewer, CareSlotId slot) {
    return as(viewer, () -> board.slot(slot)).orElseThrow();
  }

  List<CareHistoryLine> history(Actor.Person parent, CareSlotId slot) {
    return as(parent, () -> board.history(slot));
  }
}
