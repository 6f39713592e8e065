package app.breather.milestones;

import app.breather.base.media.MediaStore;
import app.breather.base.media.WaitingMedia;
import app.breather.base.tenancy.CurrentActor;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each recording is one transaction, with the messages of it. */
@Component
class MilestoneWriter {

  /** Of one member within a day. */
  static final int MOST_A_DAY = 50;

  private static final Duration LONGEST_AGO = Duration.ofDays(20 * 366);

  private final MilestoneRows rows;
  private final MediaStore media;
  private final Envelopes envelopes;
  private final MilestoneMessages messages;
  private final Children children;
  private final CareOccasions occasions;
  private final CurrentActor current;
  private final Clock clock;

  MilestoneWriter(
      MilestoneRows rows,
      MediaStore media,
      Envelopes envelopes,
      MilestoneMessages messages,
      Children children,
      CareOccasions occasions,
      CurrentActor current,
      Clock clock) {
    this.rows = rows;
    this.media = media;
    this.envelopes = envelopes;
    this.messages = messages;
    this.children = children;
    this.occasions = occasions;
    this.current = current;
    this.clock = clock;
  }

  @Transactional
  public RecordResult record(
      MilestoneId id, MilestoneContent content, Optional<WaitingMedia> shot) {
    return children.all().stream()
        .filter(child -> child.id().equals(content.child()))
        .findFirst()
        .map(child -> record(id, content, earliest(child), shot))
        .orElseGet(RecordResult.Gone::new);
  }

  private Instant earliest(ChildCard child) {
    var born = child.born();
    return born == null
        ? clock.instant().minus(LONGEST_AGO)
        : born.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Transactional
  public RecordResult recordDuring(
      CareOccasionId care, MilestoneId id, MilestoneContent content, Optional<WaitingMedia> shot) {
    return occasions
        .own(care)
        .filter(one -> one.children().contains(content.child()))
        .map(CareOccasion::actWindow)
        .map(
            window ->
                window.contains(clock.instant())
                    ? record(id, content, window.from(), shot)
                    : new RecordResult.OutsideTime())
        .orElseGet(RecordResult.Gone::new);
  }

  private RecordResult record(
      MilestoneId id, MilestoneContent content, Instant earliest, Optional<WaitingMedia> shot) {
    var before = rows.find(id.value());
    if (before.isPresent()) {
      return known(before.get());
    }
    var now = clock.instant();
    var problems = content.problems(earliest, now);
    if (!problems.isEmpty()) {
      return new RecordResult.Invalid(problems);
    }
    var me = current.member();
    if (rows.countRecorded(me.value(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
      return new RecordResult.TooMany();
    }
    if (shot.isPresent() && !media.keep(shot.get())) {
      return new RecordResult.MediaGone();
    }
    var milestone = rows.save(new Milestone(id, content, me, now, shot));
    var sealed = envelopes.sealedFor(milestone);
    messages.recorded(milestone, sealed);
    return new RecordResult.Recorded(sealed);
  }

  /** What was recorded by the same form before; somebody else's is unknown. */
  @Transactional(readOnly = true)
  public RecordResult known(MilestoneId id) {
    return rows.find(id.value()).map(this::known).orElseGet(RecordResult.MediaGone::new);
  }

  private RecordResult known(Milestone milestone) {
    return milestone.recordedBy().equals(current.member())
        ? new RecordResult.Recorded(envelopes.sealedFor(milestone))
        : new RecordResult.Gone();
  }

  @Transactional
  public boolean takeBack(MilestoneId id) {
    var mine = rows.find(id.value()).filter(one -> one.recordedBy().equals(current.member()));
    mine.ifPresent(
        milestone -> {
          messages.takenBack(milestone, envelopes.sealedFor(milestone));
          rows.remove(id.value());
          milestone.media().ifPresent(media::release);
        });
    return mine.isPresent();
  }
}
