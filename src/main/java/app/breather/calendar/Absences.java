package app.breather.calendar;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.family.Families;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When members cannot have the baby. A parent says so for anybody, a caregiver for themselves. */
@Service
public class Absences {

  /** The kind of change that open pages are told of. */
  public static final String CHANGE = "calendar";

  private static final Duration REACH = Duration.ofDays(5 * 366);

  private final AbsenceRows absences;
  private final Families families;
  private final Members members;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Absences(
      AbsenceRows absences,
      Families families,
      Members members,
      CurrentActor current,
      FamilyChanges changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.absences = absences;
    this.families = families;
    this.members = members;
    this.current = current;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Those not over yet that the acting person may change. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<AbsenceCard> mine() {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, families.current().zone());
    return absences.current(now, today.minusDays(RepeatedTime.MOST_NIGHTS)).stream()
        .filter(absence -> mayTouch(absence.member()))
        .map(Absence::card)
        .filter(card -> !isOver(card.time(), today))
        .toList();
  }

  private static boolean isOver(AbsenceTime time, LocalDate today) {
    return time instanceof AbsenceTime.Repeated repeated
        && !repeated.time().reaches(today.minusDays(repeated.time().nights()));
  }

  @Needs(Access.MEMBER)
  @Transactional
  public AbsenceResult record(MemberId member, AbsenceKind kind, AbsenceTime time) {
    return refusal(time).orElseGet(() -> recordFor(member, kind, time));
  }

  private AbsenceResult recordFor(MemberId member, AbsenceKind kind, AbsenceTime time) {
    if (members.find(member).isEmpty() || !mayTouch(member)) {
      return new AbsenceResult.Unknown();
    }
    var now = clock.instant();
    return stored(Absence.recorded(member, kind, time, me(), now), now);
  }

  /**
   * @param version of the card on which the change is based
   */
  @Needs(Access.MEMBER)
  @Transactional
  public AbsenceResult change(AbsenceId id, int version, AbsenceKind kind, AbsenceTime time) {
    return refusal(time)
        .orElseGet(
            () ->
                touchable(id)
                    .filter(absence -> !absence.hasEnded())
                    .map(absence -> change(absence, version, kind, time))
                    .orElseGet(AbsenceResult.Unknown::new));
  }

  private AbsenceResult change(Absence absence, int version, AbsenceKind kind, AbsenceTime time) {
    var card = absence.card();
    if (card.version() != version) {
      return new AbsenceResult.ChangedMeanwhile(card);
    }
    var now = clock.instant();
    end(absence, now);
    return stored(absence.next(kind, time, me(), now), now);
  }

  /** Takes it out of the calendar; false when it is unknown. Ending it twice ends it once. */
  @Needs(Access.MEMBER)
  @Transactional
  public boolean end(AbsenceId id) {
    var found = touchable(id);
    found
        .filter(absence -> !absence.hasEnded())
        .ifPresent(
            absence -> {
              var now = clock.instant();
              end(absence, now);
              changed(now);
            });
    return found.isPresent();
  }

  private void end(Absence absence, Instant now) {
    absence.end(me(), now);
    absences.saveAndFlush(absence);
  }

  /** Takes {@link #end} back. */
  @Needs(Access.MEMBER)
  @Transactional
  public AbsenceResult goOn(AbsenceId id) {
    return touchable(id).map(this::goOn).orElseGet(AbsenceResult.Unknown::new);
  }

  private AbsenceResult goOn(Absence absence) {
    var now = clock.instant();
    return absence.hasEnded()
        ? stored(absence.again(me(), now), now)
        : new AbsenceResult.Recorded(absence.card());
  }

  private AbsenceResult stored(Absence absence, Instant now) {
    var card = absences.saveAndFlush(absence).card();
    changed(now);
    return new AbsenceResult.Recorded(card);
  }

  private void changed(Instant now) {
    events.publishEvent(new AwayTimesChanged(now));
    changes.changed(current.family(), CHANGE);
  }

  /** Locked; empty when it is unknown, or not the acting person’s to change. */
  Optional<Absence> touchable(AbsenceId id) {
    return absences
        .lock(id.value())
        .filter(absence -> mayTouch(absence.member()))
        .flatMap(absence -> absences.findFirstByAbsenceIdOrderByEditionDesc(id.value()));
  }

  private MemberId me() {
    return current.person().member();
  }

  private boolean mayTouch(MemberId member) {
    var me = members.me();
    return me.isParent() || me.id().equals(member);
  }

  /** Why it cannot be then. */
  Optional<AbsenceResult> refusal(AbsenceTime time) {
    return switch (time) {
      case AbsenceTime.Once(var period) ->
          isNear(period) ? Optional.empty() : Optional.of(new AbsenceResult.TooFar());
      case AbsenceTime.Repeated(var rule, _) -> refusal(rule);
    };
  }

  private Optional<AbsenceResult> refusal(RepeatedTime rule) {
    if (rule.recurrence().firstDay(rule.start()).isEmpty()) {
      return Optional.of(new AbsenceResult.Never());
    }
    var last = rule.recurrence().ending() instanceof Recurrence.Until(var day) ? day : rule.start();
    var today = LocalDate.ofInstant(clock.instant(), families.current().zone());
    var days = REACH.toDays();
    return rule.start().isBefore(today.minusDays(days)) || last.isAfter(today.plusDays(days))
        ? Optional.of(new AbsenceResult.TooFar())
        : Optional.empty();
  }

  private boolean isNear(Period period) {
    var now = clock.instant();
    return period.from().isAfter(now.minus(REACH)) && period.until().isBefore(now.plus(REACH));
  }
}
