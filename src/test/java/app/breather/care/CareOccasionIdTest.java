package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CareOccasionIdTest {

  private static final String ID = "01936c8e-7f00-7000-8000-000000000001";

  @Test
  void ofASlotIsReadAsItIsWritten() {
    var slot = CareOccasionId.of(CareSlotId.parse(ID).orElseThrow());

    assertThat(slot).hasToString(ID);
    assertThat(CareOccasionId.parse(ID)).contains(slot);
    assertThat(slot.route()).isEqualTo("care/" + ID);
  }

  @Test
  void ofADayOfRegularCareIsReadAsItIsWritten() {
    var day =
        new CareOccasionId(
            RegularCareId.parse(ID).orElseThrow().value(),
            Optional.of(LocalDate.parse("2027-03-08")));

    assertThat(day).hasToString(ID + ".2027-03-08");
    assertThat(CareOccasionId.parse(ID + ".2027-03-08")).contains(day);
    assertThat(day.route()).isEqualTo("care/regular/" + ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", ID + ".", ".2027-03-08", ID + ".2027-02-30", ID + ".2027-3-8", "x.y.z"})
  void isNothingElse(String text) {
    assertThat(CareOccasionId.parse(text)).isEmpty();
  }
}
