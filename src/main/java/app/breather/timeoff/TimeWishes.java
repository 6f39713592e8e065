package app.breather.timeoff;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents write down what they wish for without naming a day, and see what the others do. */
@Service
public class TimeWishes {

  private static final int DAYS_SHOWN_AFTERWARDS = 28;

  private final TimeWishRows rows;
  private final TimeWishReader reader;
  private final TimeWishMessages messages;
  private final Members members;
  private final Families families;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  TimeWishes(
      TimeWishRows rows,
      TimeWishReader reader,
      TimeWishMessages messages,
      Members members,
      Families families,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.reader = reader;
    this.messages = messages;
    this.members = members;
    this.families = families;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Of all parents: open, planned, and for four weeks those whose last day has passed. Soonest last
   * day first.
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TimeWishCard> all() {
    var parents = members.parents().stream().map(MemberCard::id).toList();
    return reader.cards(rows.findOpen(today().minusDays(DAYS_SHOWN_AFTERWARDS))).stream()
        .filter(card -> parents.contains(card.by()) && card.state() != TimeWishState.DONE)
        .toList();
  }

  /** The other parents are told. */
  @Needs(Access.PARENT)
  @Transactional
  public TimeWishResult write(TimeWishContent content) {
    var problems = content.problems(today());
    if (!problems.isEmpty()) {
      return new TimeWishResult.Invalid(problems);
    }
    var wish = rows.save(new TimeWish(content, me(), clock.instant()));
    messages.written(wish);
    changed();
    return new TimeWishResult.Written(wish.id());
  }

  /**
   * By whoever wished for it: they had it.
   *
   * @param version of the card that was seen
   */
  @Needs(Access.PARENT)
  @Transactional
  public TimeWishResult done(TimeWishId id, int version) {
    return end(id, version, TimeWish.End.DONE);
  }

  /**
   * By whoever wished for it: it is off the list; time off that was found for it stays.
   *
   * @param version of the card that was seen
   */
  @Needs(Access.PARENT)
  @Transactional
  public TimeWishResult drop(TimeWishId id, int version) {
    return end(id, version, TimeWish.End.DROPPED);
  }

  private TimeWishResult end(TimeWishId id, int version, TimeWish.End how) {
    Predicate<TimeWish> mine = wish -> wish.by().equals(me());
    return rows.lock(id.value())
        .filter(mine)
        .<TimeWishResult>map(
            wish -> {
              if (wish.version() != version) {
                return new TimeWishResult.ChangedMeanwhile();
              }
              wish.end(how, clock.instant());
              changed();
              return new TimeWishResult.Ended();
            })
        .orElseGet(TimeWishResult.Gone::new);
  }

  private void changed() {
    changes.changed(current.family(), TimeOffBoard.CHANGES);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }

  private MemberId me() {
    return current.person().member();
  }
}
