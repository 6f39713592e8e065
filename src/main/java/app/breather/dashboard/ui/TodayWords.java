package app.breather.dashboard.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Times;
import app.breather.calendar.Stay;
import app.breather.calendar.StayWords;
import app.breather.calendar.conflict.ConflictWords;
import app.breather.dashboard.TodayPlan;
import app.breather.family.Members;
import app.breather.family.ui.People;
import app.breather.handover.baton.BatonWords;
import app.breather.handover.report.ReportWords;
import app.breather.timeoff.ui.TimeOffWords;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is planned today, in the viewer's words, to whom they are "you". */
record TodayWords(Times times, People.Named people, MemberId me, LocalDate today) {

  private static final LocalTime MORNING = LocalTime.of(5, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(12, 0);
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  static TodayWords of(TodayPlan plan, Instant now, Locale locale, Members ever) {
    return new TodayWords(
        new Times(plan.family().zone(), locale),
        new People.Named(locale, plan.members(), plan.children(), ever),
        plan.me().id(),
        plan.day(now));
  }

  TimeOffWords timeOff() {
    return new TimeOffWords(times, people, me);
  }

  ConflictWords conflicts() {
    return new ConflictWords(
        times, TodayWords::text, people::name, child -> people.childNames(Set.of(child)));
  }

  String greeting(Instant now, String name) {
    var clock = now.atZone(times.zone()).toLocalTime();
    if (clock.isBefore(MORNING) || !clock.isBefore(EVENING)) {
      return text("today.goodEvening", name);
    }
    return text(clock.isBefore(AFTERNOON) ? "today.goodMorning" : "today.goodAfternoon", name);
  }

  BatonWords baton() {
    return new BatonWords(stays());
  }

  ReportWords reports() {
    return new ReportWords(stays());
  }

  private StayWords stays() {
    return new StayWords(
        times, TodayWords::text, people::name, people::childNames, Optional.of(me), today);
  }

  /** As in "Mia is with you and Sam." */
  String sentence(Stay stay) {
    return stays().sentence(stay);
  }

  /** As in "Since 14:05. Sam takes over at 17:30."; says so where it is a plan. */
  String around(Stay stay, Instant now) {
    return stays().around(stay, now);
  }

  /** Names as one says them, the viewer first and as "you". */
  String named(Collection<MemberId> who, String you) {
    return stays().named(who, you);
  }

  String children(Collection<ChildId> ids) {
    return people.childNames(ids);
  }

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
