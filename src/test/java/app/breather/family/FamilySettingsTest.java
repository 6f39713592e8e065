package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.family.FamilyFixture.Home;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a family and its members change about themselves, also two at once. */
@IntegrationTest
class FamilySettingsTest {

  @Autowired private FamilyFixture fixture;
  @Autowired private FamilySettings settings;
  @Autowired private Families families;
  @Autowired private Profiles profiles;
  @Autowired private Household household;
  @Autowired private Children children;
  private Home home;
  private FamilyCard seen;

  @BeforeEach
  void aFamily() {
    home = fixture.aFamily();
    seen = now();
  }

  @Test
  void aParentMovesTheFamilyAcrossTheSea() {
    change(seen, "The Millers", "America/New_York", DayOfWeek.SUNDAY);

    assertThat(now())
        .isEqualTo(
            new FamilyCard(
                home.family(),
                "The Millers",
                ZoneId.of("America/New_York"),
                DayOfWeek.SUNDAY,
                seen.since()));
  }

  @Test
  void whoSavesSecondIsToldAndStoresNothing() {
    change(seen, "The Millers", "Europe/Berlin", DayOfWeek.MONDAY);

    var second = change(seen, "The Smiths", "Europe/Berlin", DayOfWeek.MONDAY);

    assertThat(second).isEqualTo(new SettingsResult.Changed(now()));
    assertThat(now().name()).isEqualTo("The Millers");
  }

  @Test
  void whoWasToldMaySaveAfterAll() {
    var first = change(seen, "The Millers", "Europe/Berlin", DayOfWeek.MONDAY);

    change(((SettingsResult.Saved) first).now(), "The Smiths", "Europe/Berlin", DayOfWeek.MONDAY);

    assertThat(now().name()).isEqualTo("The Smiths");
  }

  @Test
  void whatIsWrongIsNamedAndNothingStored() {
    for (var zone : Set.of("", "Mars/Olympus", "Etc/GMT+5", "+02:00", "x".repeat(10_000))) {
      assertThat(change(seen, " ", zone, DayOfWeek.MONDAY))
          .isEqualTo(new SettingsResult.Invalid(Set.of(Problem.FAMILY_NAME, Problem.ZONE)));
    }
    assertThat(now()).isEqualTo(seen);
  }

  @Test
  void ofTwoWindowsOnOneProfileTheSecondIsTold() {
    var shown = fixture.as(home.parent(), profiles::mine);
    fixture.as(home.parent(), () -> profiles.change(shown, called(shown, "Mama")));

    var second = fixture.as(home.parent(), () -> profiles.change(shown, called(shown, "Mum")));

    assertThat(second).isEqualTo(new ProfileResult.Changed(called(shown, "Mama")));
    assertThat(fixture.as(home.parent(), profiles::mine).name()).isEqualTo("Mama");
  }

  @Test
  void ofTwoWhoChangeAChildTheSecondIsTold() {
    var mia = child();
    assertThat(changeChild(mia, "Mia Sophie", mia.born())).isEqualTo(new ChildResult.Saved());
    var now = child();

    var second = changeChild(mia, "Mia", LocalDate.of(2026, 3, 2));

    assertThat(second).isEqualTo(new ChildResult.Changed(now));
    assertThat(child()).isEqualTo(now);
    assertThat(changeChild(now, "Mia", LocalDate.of(2026, 3, 2)))
        .isEqualTo(new ChildResult.Saved());
    assertThat(child()).isEqualTo(new ChildCard(mia.id(), "Mia", LocalDate.of(2026, 3, 2)));
  }

  @Test
  void ofManyWhoSaveOneChildAtOnceOneIsStored() {
    var mia = child();

    var results =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> changeChild(mia, "Mia " + i, mia.born()))
            .toList();

    assertThat(results).filteredOn(new ChildResult.Saved()::equals).hasSize(1);
    assertThat(results).filteredOn(ChildResult.Changed.class::isInstance).hasSize(5);
  }

  @Test
  void aColourThatThereIsNotChangesNoColour() {
    var shown = fixture.as(home.parent(), profiles::mine);
    var painted = new ProfileCard("Mama", 99, "", Locale.GERMAN, true, Theme.DARK);

    fixture.as(home.parent(), () -> profiles.change(shown, painted));

    assertThat(fixture.as(home.parent(), profiles::mine))
        .isEqualTo(
            new ProfileCard(
                "Mama", shown.colour(), shown.email(), Locale.GERMAN, true, Theme.DARK));
  }

  private static ProfileCard called(ProfileCard card, String name) {
    return new ProfileCard(
        name, card.colour(), card.email(), card.language(), card.largeType(), card.theme());
  }

  private ChildCard child() {
    return fixture.as(home.parent(), children::all).getFirst();
  }

  private ChildResult changeChild(ChildCard from, String name, @Nullable LocalDate born) {
    return fixture.as(home.parent(), () -> household.changeChild(from, name, born));
  }

  private SettingsResult change(FamilyCard from, String name, String zone, DayOfWeek weekStart) {
    return fixture.as(home.parent(), () -> settings.change(from, name, zone, weekStart));
  }

  private FamilyCard now() {
    return fixture.as(home.parent(), families::current);
  }
}
