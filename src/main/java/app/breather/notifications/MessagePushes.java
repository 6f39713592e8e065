package app.breather.notifications;

import app.breather.base.jobs.Job;
import app.breather.base.push.PushResult;
import app.breather.base.push.PushServices;
import app.breather.base.tenancy.MemberId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;

/**
 * Tells a member's devices what they have not been told: all at once, for one that does not answer
 * must not hold up the others.
 */
@Component
class MessagePushes implements Job {

  static final String NAME = "notifications.push";

  private static final Executor EACH_BY_ITSELF = Thread::startVirtualThread;

  private final PushDesk desk;
  private final PushServices services;

  MessagePushes(PushDesk desk, PushServices services) {
    this.desk = desk;
    this.services = services;
  }

  @Override
  public String name() {
    return NAME;
  }

  private record Sent(Parcel parcel, CompletableFuture<PushResult> answer) {}

  /**
   * @param member who has something new to read
   */
  @Override
  public void run(UUID member) {
    var to = new MemberId(member);
    var sent = desk.write(to).stream().map(this::send).toList();
    sent.forEach(one -> desk.settle(to, one.parcel(), one.answer().join()));
  }

  private Sent send(Parcel parcel) {
    return new Sent(
        parcel,
        CompletableFuture.supplyAsync(
            () -> services.send(parcel.device().subscription(), parcel.note()), EACH_BY_ITSELF));
  }
}
