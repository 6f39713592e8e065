package app.breather.handover.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.family.FamilyFixture.Home;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SheetEditingTest {

  @Autowired private CareFixture care;
  @Autowired private SheetBoard board;
  @Autowired private SheetEditing editing;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    alex = home.parent();
    sam = care.aParent(home, "Sam");
  }

  @Test
  void everyFamilyHasTheSameSectionsAtFirst() {
    assertThat(sections())
        .extracting(SectionCard::kind)
        .containsExactly(
            SectionKind.EMERGENCY,
            SectionKind.ROUTINE,
            SectionKind.FEEDING,
            SectionKind.SLEEP,
            SectionKind.SOOTHING,
            SectionKind.MEDICINE,
            SectionKind.HOUSE);
  }

  @Test
  void itSaysWhoChangedWhatWhenAndTheOlderComesBack() {
    write(alex, SectionKind.SLEEP, "Grey rabbit");
    clock.advance(Duration.ofHours(1));
    write(sam, SectionKind.SLEEP, "Blue rabbit");
    var sleep = section(SectionKind.SLEEP);

    assertThat(as(alex, () -> editing.restore(sleep.id(), sleep.edition(), 1)))
        .isInstanceOf(SectionResult.Saved.class);

    assertThat(section(SectionKind.SLEEP).text()).isEqualTo("Grey rabbit");
    assertThat(as(alex, () -> board.history(sleep.id())))
        .extracting(SectionLine::happening, SectionLine::text, SectionLine::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                SectionHappening.RESTORED, "Grey rabbit", alex.member()),
            org.assertj.core.groups.Tuple.tuple(
                SectionHappening.WRITTEN, "Blue rabbit", sam.member()),
            org.assertj.core.groups.Tuple.tuple(
                SectionHappening.WRITTEN, "Grey rabbit", alex.member()));
  }

  @Test
  void whoSavesSecondIsShownWhatChangedAndChooses() {
    var before = section(SectionKind.SLEEP);
    write(alex, SectionKind.SLEEP, "Grey rabbit");

    var refused = as(sam, () -> editing.write(before.id(), before.edition(), "", "Blue rabbit"));

    assertThat(refused)
        .isInstanceOfSatisfying(
            SectionResult.ChangedMeanwhile.class,
            changed -> {
              assertThat(changed.section().text()).isEqualTo("Grey rabbit");
              assertThat(changed.last().by()).isEqualTo(alex.member());
              as(
                  sam,
                  () -> editing.write(before.id(), changed.section().edition(), "", "Blue rabbit"));
            });
    assertThat(section(SectionKind.SLEEP).text()).isEqualTo("Blue rabbit");
  }

  @Test
  void ofManyWhoSaveAtOnceOneIsFirst() throws Exception {
    var before = section(SectionKind.FEEDING);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var results =
          AtOnce.all(
              threads,
              List.of("a", "b", "c", "d"),
              text -> as(alex, () -> editing.write(before.id(), 0, "", text)));
      assertThat(results).filteredOn(SectionResult.Saved.class::isInstance).hasSize(1);
      assertThat(results).filteredOn(SectionResult.ChangedMeanwhile.class::isInstance).hasSize(3);
    }
    assertThat(sections()).hasSize(7);
  }

  @Test
  void savingWhatItSaysAlreadyIsNoChange() {
    write(alex, SectionKind.SLEEP, "Grey rabbit");
    var seen = section(SectionKind.SLEEP);
    as(sam, () -> editing.write(seen.id(), 0, "", " Grey rabbit\r\n"));
    assertThat(section(SectionKind.SLEEP)).isEqualTo(seen);
  }

  @Test
  void ownSectionsAreAddedMovedRemovedAndBroughtBack() {
    var own = ((SectionResult.Saved) as(alex, () -> editing.add("The cat", "Fed twice"))).section();
    as(alex, () -> run(() -> editing.move(own.id(), true)));
    assertThat(sections()).extracting(SectionCard::kind).last().isEqualTo(SectionKind.HOUSE);
    as(alex, () -> run(() -> editing.remove(own.id())));
    as(alex, () -> run(() -> editing.remove(own.id())));
    assertThat(sections().getLast().removed()).isTrue();
    as(sam, () -> run(() -> editing.bringBack(own.id())));
    assertThat(sections().get(6))
        .isEqualTo(new SectionCard(own.id(), SectionKind.OWN, "The cat", "Fed twice", 3, false));
    assertThat(as(sam, () -> board.history(own.id())))
        .extracting(SectionLine::happening)
        .containsExactly(
            SectionHappening.BROUGHT_BACK, SectionHappening.REMOVED, SectionHappening.WRITTEN);
  }

  @Test
  void theFirstStaysFirstAndTheLastLast() {
    as(alex, () -> run(() -> editing.move(sections().getFirst().id(), true)));
    as(alex, () -> run(() -> editing.move(sections().getLast().id(), false)));
    assertThat(sections().getFirst().kind()).isEqualTo(SectionKind.EMERGENCY);
    assertThat(sections().getLast().kind()).isEqualTo(SectionKind.HOUSE);
  }

  @Test
  void whatIsTooLongOrTooManyIsRefused() {
    var sleep = section(SectionKind.SLEEP).id();
    assertThat(as(alex, () -> editing.write(sleep, 0, "", "x".repeat(4_001))))
        .isInstanceOf(SectionResult.TextTooLong.class);
    assertThat(as(alex, () -> editing.write(sleep, 0, "", "x".repeat(4_000))))
        .isInstanceOf(SectionResult.Saved.class);
    assertThat(as(alex, () -> editing.add(" ", "x"))).isInstanceOf(SectionResult.NoTitle.class);
    assertThat(as(alex, () -> editing.add("x".repeat(61), "x")))
        .isInstanceOf(SectionResult.TitleTooLong.class);
    for (int i = 7; i < SheetEditing.MOST; i++) {
      as(alex, () -> editing.add("Own", ""));
    }
    assertThat(as(alex, () -> editing.add("Own", ""))).isInstanceOf(SectionResult.TooMany.class);
  }

  @Test
  void caregiversAndOtherFamiliesCannot() {
    var inge = care.aCaregiver(home, "Oma Inge");
    write(alex, SectionKind.SLEEP, "Grey rabbit");
    var sleep = section(SectionKind.SLEEP).id();
    assertThatThrownBy(() -> as(inge, board::sections)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> as(inge, () -> editing.write(sleep, 1, "", "x")))
        .isInstanceOf(AccessDenied.class);
    var stranger = care.aFamily().parent();
    assertThat(as(stranger, () -> editing.write(sleep, 1, "", "x")))
        .isInstanceOf(SectionResult.Gone.class);
    assertThat(as(stranger, () -> board.history(sleep))).isEmpty();
  }

  private void write(Actor.Person who, SectionKind kind, String text) {
    var seen = section(kind);
    assertThat(as(who, () -> editing.write(seen.id(), seen.edition(), "", text)))
        .isInstanceOf(SectionResult.Saved.class);
  }

  private SectionCard section(SectionKind kind) {
    return sections().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private List<SectionCard> sections() {
    return as(alex, board::sections);
  }

  private static boolean run(Runnable work) {
    work.run();
    return true;
  }

  private <T> T as(Actor.Person who, java.util.function.Supplier<T> work) {
    return care.as(who, work);
  }
}
