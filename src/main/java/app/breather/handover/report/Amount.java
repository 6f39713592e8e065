package app.breather.handover.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How much somebody drank, in the unit in which they said it. */
public record Amount(BigDecimal value, Unit unit) {

  /** What bottles say on their side. */
  public enum Unit {
    ML("1", 0, 1000),
    OZ("29.5735", 1, 34);

    private final BigDecimal inMl;
    private final int decimals;
    private final BigDecimal most;

    Unit(String inMl, int decimals, int most) {
      this.inMl = new BigDecimal(inMl);
      this.decimals = decimals;
      this.most = BigDecimal.valueOf(most);
    }

    /** More than this nobody drinks at once. */
    public BigDecimal most() {
      return most;
    }
  }

  /** Empty for what is no amount, is none or is absurd. */
  public static Optional<Amount> parse(String text, Unit unit) {
    var tidy = text.strip().replace(',', '.');
    if (!tidy.matches("\\d{1,4}(\\.\\d{1,2})?")) {
      return Optional.empty();
    }
    var value = new BigDecimal(tidy).setScale(unit.decimals, RoundingMode.HALF_UP);
    return value.signum() > 0 && value.compareTo(unit.most) <= 0
        ? Optional.of(new Amount(value, unit))
        : Optional.empty();
  }

  /** In the unit of all of them, in millilitres where they differ; empty when there is none. */
  static Optional<Amount> sum(List<Amount> all) {
    var units = all.stream().map(Amount::unit).distinct().toList();
    return units.size() > 1
        ? sum(all.stream().map(Amount::inMillilitres).toList())
        : all.stream().reduce((one, other) -> new Amount(one.value.add(other.value), one.unit));
  }

  private Amount inMillilitres() {
    return new Amount(BigDecimal.valueOf(millilitres()), Unit.ML);
  }

  /** Rounded to whole millilitres. */
  public int millilitres() {
    return value.multiply(unit.inMl).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** As in "120" or "4.5", without the unit. */
  public String number() {
    return value.stripTrailingZeros().toPlainString();
  }
}
