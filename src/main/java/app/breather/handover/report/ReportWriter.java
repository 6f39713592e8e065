package app.breather.handover.report;

import app.breather.base.live.FamilyChanges;
import app.breather.base.media.MediaId;
import app.breather.base.media.MediaStore;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.care.CareOccasionId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what is told in one transaction, with the messages and the milk that go with it. */
@Component
class ReportWriter {

  /** Of one member within a day. */
  static final int MOST_PICTURES = 50;

  private static final Duration A_DAY = Duration.ofDays(1);

  private final ReportRows rows;
  private final ReportJudge judge;
  private final ReportMessages messages;
  private final MilkBooking milk;
  private final MediaStore media;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  ReportWriter(
      ReportRows rows,
      ReportJudge judge,
      ReportMessages messages,
      MilkBooking milk,
      MediaStore media,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.judge = judge;
    this.messages = messages;
    this.milk = milk;
    this.media = media;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Needs(Access.MEMBER)
  @Transactional
  public ReportResult tell(
      ReportId id,
      Optional<CareOccasionId> care,
      ReportContent content,
      Pictured picture,
      Confirmed confirmed) {
    if (rows.existsById(id.value())) {
      return new ReportResult.Stored(id);
    }
    return judge
        .refusal(care, content, picture instanceof Pictured.With)
        .or(() -> judge.question(content, confirmed, _ -> true))
        .or(() -> keep(picture))
        .orElseGet(() -> store(row(id, care, content, Optional.empty()), chosen(picture)));
  }

  /** What speaks against it; empty when it could be told. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<ReportResult> judge(Optional<CareOccasionId> care, ReportContent content) {
    return judge.refusal(care, content, false);
  }

  /** What became of the form before; that its picture is gone where it is not known. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public ReportResult known(ReportId id) {
    return rows.existsById(id.value())
        ? new ReportResult.Stored(id)
        : ReportResult.Invalid.of(ReportProblem.PICTURE_GONE);
  }

  @Needs(Access.MEMBER)
  @Transactional
  public ReportResult correct(
      ReportId old, ReportId id, ReportContent content, Pictured picture, Confirmed confirmed) {
    if (rows.existsById(id.value())) {
      return new ReportResult.Stored(id);
    }
    return own(old)
        .map(row -> correct(row, id, content, picture, confirmed))
        .orElseGet(ReportResult.Gone::new);
  }

  private ReportResult correct(
      ReportRow row, ReportId id, ReportContent content, Pictured picture, Confirmed confirmed) {
    var before = row.entry();
    boolean pictured =
        switch (picture) {
          case Pictured.AsBefore _ -> before.picture().isPresent();
          case Pictured.Without _ -> false;
          case Pictured.With _ -> true;
        };
    return judge
        .refusal(before.occasion(), content, pictured)
        .or(() -> judge.question(content, confirmed, other -> !other.id().equals(before.id())))
        .or(() -> keep(picture))
        .orElseGet(
            () -> {
              var had = end(row);
              rows.flush();
              boolean same = picture instanceof Pictured.AsBefore;
              if (!same) {
                had.ifPresent(media::release);
              }
              return store(
                  row(id, before.occasion(), content, Optional.of(before.id())),
                  same ? had : chosen(picture));
            });
  }

  @Needs(Access.MEMBER)
  @Transactional
  public boolean remove(ReportId id) {
    var found = own(id).filter(row -> judge.isOpen(row.entry().occasion()));
    found.ifPresent(
        row -> {
          end(row).ifPresent(media::release);
          changed();
        });
    return found.isPresent();
  }

  private Optional<MediaId> end(ReportRow row) {
    milk.ended(row.entry());
    return row.end(current.member(), clock.instant());
  }

  private Optional<ReportRow> own(ReportId id) {
    return rows.lock(id.value())
        .filter(row -> row.entry().stands() && row.entry().toldBy().equals(current.member()));
  }

  /** What speaks against keeping it; empty when it is kept, or there is none. */
  private Optional<ReportResult> keep(Pictured picture) {
    if (!(picture instanceof Pictured.With(var chosen))) {
      return Optional.empty();
    }
    var lately = clock.instant().minus(A_DAY);
    if (rows.countPictured(current.member().value(), lately) >= MOST_PICTURES) {
      return Optional.of(ReportResult.Invalid.of(ReportProblem.PICTURES));
    }
    return media.keep(chosen)
        ? Optional.empty()
        : Optional.of(ReportResult.Invalid.of(ReportProblem.PICTURE_GONE));
  }

  private static Optional<MediaId> chosen(Pictured picture) {
    return picture instanceof Pictured.With(var chosen)
        ? Optional.of(chosen.id())
        : Optional.empty();
  }

  private ReportRow row(
      ReportId id,
      Optional<CareOccasionId> care,
      ReportContent content,
      Optional<ReportId> replaces) {
    return new ReportRow(id, care, content, replaces, current.member(), clock.instant());
  }

  private ReportResult store(ReportRow row, Optional<MediaId> picture) {
    picture.ifPresent(row::show);
    var stored = rows.saveAndFlush(row).entry();
    messages.told(stored);
    milk.told(stored);
    changed();
    return new ReportResult.Stored(stored.id());
  }

  private void changed() {
    changes.changed(current.family(), ReportBoard.CHANGES);
  }
}
