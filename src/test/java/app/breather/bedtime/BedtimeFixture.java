package app.breather.bedtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Alex and Sam alternate from Monday, 1 March 2027, at seven in the evening; Alex begins. */
@Component
@Lazy
public class BedtimeFixture {

  public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  private final Parkers parkers;
  private final TestClock clock;
  private final RotaAgreement agreement;
  private final BedtimeBoard board;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  BedtimeFixture(
      Parkers parkers,
      TestClock clock,
      RotaAgreement agreement,
      BedtimeBoard board,
      JdbcTemplate jdbc,
      TransactionTemplate transaction) {
    this.parkers = parkers;
    this.clock = clock;
    this.agreement = agreement;
    this.board = board;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** At nine in the morning of the first day. */
  public Parkers.Family aFamilyWithARota() {
    itIs("2027-03-01T09:00");
    var family = parkers.create();
    agree(family, MONDAY, family.alex().member(), family.sam().member());
    return family;
  }

  public void agree(Parkers.Family family, LocalDate first, MemberId... nights) {
    var content =
        new RotaContent(
            first, LocalTime.of(19, 0), LocalTime.of(20, 0), new Pattern.Cycle(List.of(nights)));
    assertThat(as(family.alex(), () -> agreement.agree(content, version(family))))
        .isEqualTo(new AgreeResult.Agreed());
  }

  /** Of the rota for all, which who changes it has seen. */
  Optional<UUID> version(Parkers.Family family) {
    return as(family.alex(), board::rotas).stream().findFirst().map(RotaCard::version);
  }

  /** Mia's brother, Ben, who goes with her until he has a rota of his own. */
  public ChildId aBrother(Parkers.Family family) {
    var ben = ChildId.create();
    as(
        family.alex(),
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        "insert into child (family_id, id, version, name) values (?, ?, 0, 'Ben')",
                        family.id().value(),
                        ben.value())));
    return ben;
  }

  /** At the same hours as that for all, every other night; Sam begins. */
  public AgreeResult agreeFor(Parkers.Family family, LocalDate first, ChildId child) {
    var content =
        new RotaContent(
            first,
            LocalTime.of(19, 0),
            LocalTime.of(20, 0),
            new Pattern.Cycle(List.of(family.sam().member(), family.alex().member())),
            Set.of(child));
    return as(family.alex(), () -> agreement.agree(content, Optional.empty()));
  }

  /** For one parent alone, from seven to eight in the evening. */
  public void agreeAlone(Actor.Person parent, LocalDate first) {
    var content =
        new RotaContent(
            first,
            LocalTime.of(19, 0),
            LocalTime.of(20, 0),
            new Pattern.Cycle(List.of(parent.member())));
    assertThat(as(parent, () -> agreement.agree(content, Optional.empty())))
        .isEqualTo(new AgreeResult.Agreed());
  }

  public void itIs(String local) {
    clock.stopAt(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant());
  }

  public TurnId evening(Parkers.Family family, LocalDate evening) {
    return new TurnId(as(family.alex(), board::rotas).getFirst().id(), evening);
  }

  public TurnCard turn(Parkers.Family family, LocalDate evening) {
    return as(family.alex(), () -> board.nights(evening, 1)).getFirst();
  }

  public List<MemberId> who(Parkers.Family family, LocalDate from, int days) {
    return as(family.alex(), () -> board.nights(from, days)).stream()
        .map(TurnCard::who)
        .flatMap(Optional::stream)
        .toList();
  }

  public <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }
}
