package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What follows from all that was said of one regular care.
 *
 * @param said as it is stored, the earliest first
 * @param settled the earliest first
 */
record CheckInFold(RegularCareId care, List<CheckInSaid> said, List<CheckInSettled> settled) {

  private static final int UNHAPPY = 2;

  /**
   * Whether parents should look at it: since something was done about it last, two answers were
   * unhappy, or one wishes to talk. Of several answers to one question the latest counts.
   */
  boolean calls() {
    var since = settled.stream().map(CheckInSettled::at).max(Comparator.naturalOrder());
    var unhappy =
        latest().values().stream()
            .filter(one -> since.map(moment -> isAfter(one, moment)).orElse(true))
            .map(CheckInSaid::answer)
            .filter(Objects::nonNull)
            .filter(CheckInAnswer::isUnhappy)
            .toList();
    return unhappy.size() >= UNHAPPY || unhappy.contains(CheckInAnswer.LETS_TALK);
  }

  private static boolean isAfter(CheckInSaid one, Instant moment) {
    return one.answeredAt() != null && one.answeredAt().isAfter(moment);
  }

  private Map<UUID, CheckInSaid> latest() {
    var latest = new LinkedHashMap<UUID, CheckInSaid>();
    said.forEach(one -> latest.put(one.askId(), one));
    return latest;
  }

  CheckInCard ofParent(MemberId me) {
    var lines = new ArrayList<>(lines(said));
    settled.forEach(one -> lines.add(one.line()));
    return new CheckInCard(care, mine(me), newestFirst(lines), calls(), waiting());
  }

  CheckInCard ofCaregiver(MemberId me) {
    var own = said.stream().filter(one -> one.memberId().equals(me.value())).toList();
    return new CheckInCard(care, mine(me), newestFirst(lines(own)), false, List.of());
  }

  private static List<CheckInCard.Line> newestFirst(List<CheckInCard.Line> lines) {
    return lines.reversed().stream()
        .sorted(Comparator.comparing(CheckInCard.Line::at).reversed())
        .toList();
  }

  private static List<CheckInCard.Line> lines(List<CheckInSaid> said) {
    return said.stream().flatMap(one -> line(one).stream()).toList();
  }

  private static Optional<CheckInCard.Line> line(CheckInSaid one) {
    return Optional.ofNullable(one.answeredAt())
        .map(
            at ->
                new CheckInCard.Line(
                    at,
                    new MemberId(one.memberId()),
                    Optional.ofNullable(one.answer()),
                    Optional.empty(),
                    word(one)));
  }

  private static String word(CheckInSaid one) {
    return Optional.ofNullable(one.word()).orElse("");
  }

  private Optional<CheckInCard.Mine> mine(MemberId me) {
    return lastRound().stream()
        .filter(one -> one.memberId().equals(me.value()))
        .findFirst()
        .map(
            one ->
                new CheckInCard.Mine(
                    new CheckInAskId(one.askId()),
                    one.askedAt(),
                    Optional.ofNullable(one.answer()),
                    word(one)));
  }

  private List<CheckInCard.Waiting> waiting() {
    return lastRound().stream()
        .filter(one -> one.answer() == null)
        .map(
            one ->
                new CheckInCard.Waiting(
                    new CheckInAskId(one.askId()), new MemberId(one.memberId())))
        .toList();
  }

  private List<CheckInSaid> lastRound() {
    var last = said.stream().map(CheckInSaid::askedAt).max(Comparator.naturalOrder());
    return latest().values().stream()
        .filter(one -> last.filter(one.askedAt()::equals).isPresent())
        .toList();
  }
}
