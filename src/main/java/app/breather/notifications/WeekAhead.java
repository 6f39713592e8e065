package app.breather.notifications;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.mail.Delivery;
import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import app.breather.family.FamilyFounded;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the week ahead mailed to who wants it, and asks for the next week's as it runs. */
@Component
class WeekAhead implements Job {

  static final String NAME = "notifications.weekAhead";

  private final Choices choices;
  private final Members members;
  private final Families families;
  private final Outbox outbox;
  private final Jobs jobs;
  private final CurrentActor current;
  private final Clock clock;

  WeekAhead(
      Choices choices,
      Members members,
      Families families,
      Outbox outbox,
      Jobs jobs,
      CurrentActor current,
      Clock clock) {
    this.choices = choices;
    this.members = members;
    this.families = families;
    this.outbox = outbox;
    this.jobs = jobs;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @EventListener
  void begin(FamilyFounded founded) {
    askForNext(founded.zone());
  }

  @Override
  @Transactional
  public void run(UUID family) {
    var zone = families.current().zone();
    WeekAheadTime.sunday(clock.instant(), zone).ifPresent(this::post);
    askForNext(zone);
  }

  private void post(LocalDate sunday) {
    var readers = members.all().stream().filter(this::isWanted).map(MemberCard::id).toList();
    var letters = readers.stream().map(reader -> letter(reader, sunday)).toList();
    var posted =
        outbox.deliveries(NAME, letters).stream().map(Delivery::to).collect(Collectors.toSet());
    readers.stream()
        .filter(reader -> !posted.contains(reader))
        .forEach(reader -> outbox.post(NAME, letter(reader, sunday), reader, clock.instant()));
  }

  private boolean isWanted(MemberCard member) {
    return member.hasAccount() && choices.wantsWeekAhead(member.id());
  }

  /** The same however often the job runs that Sunday. */
  private static UUID letter(MemberId member, LocalDate sunday) {
    return UUID.nameUUIDFromBytes((member + "/" + sunday).getBytes(StandardCharsets.UTF_8));
  }

  private void askForNext(ZoneId zone) {
    jobs.schedule(NAME, current.family().value(), WeekAheadTime.next(clock.instant(), zone));
  }
}
