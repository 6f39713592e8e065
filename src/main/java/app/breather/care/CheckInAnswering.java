package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.text.Texts;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked says how regular care goes, and parents say what they did about it. */
@Service
public class CheckInAnswering {

  public static final int WORD_LENGTH = CareAnswers.WORD_LENGTH;

  private final CheckInRecords records;
  private final CheckInReader reader;
  private final CheckInMessages messages;
  private final RegularCares cares;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CheckInAnswering(
      CheckInRecords records,
      CheckInReader reader,
      CheckInMessages messages,
      RegularCares cares,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.records = records;
    this.reader = reader;
    this.messages = messages;
    this.cares = cares;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Another answer of the same person counts instead; the other parents are told when it calls for
   * a change that nothing called for before.
   *
   * @param word for the parents, cut at {@link #WORD_LENGTH}
   * @return false for a question that somebody else was asked, as for one that does not exist
   */
  @Needs(Access.MEMBER)
  @Transactional
  public boolean answer(CheckInAskId id, CheckInAnswer answer, String word) {
    var care =
        records
            .ask(id.value())
            .filter(ask -> ask.member().equals(current.member()))
            .flatMap(ask -> records.careOf(ask.id()))
            .flatMap(one -> cares.lock(one.value()));
    care.ifPresent(one -> answer(one, id, answer, Texts.shortened(word, WORD_LENGTH)));
    return care.isPresent();
  }

  private void answer(RegularCare care, CheckInAskId ask, CheckInAnswer answer, String word) {
    boolean before = reader.fold(care.id()).calls();
    records.add(new CheckInReply(ask, answer, word, clock.instant()));
    records.flush();
    if (!before && reader.fold(care.id()).calls()) {
      messages.calls(care, current.member());
    }
    changed();
  }

  /**
   * Nothing calls for a change any more, until somebody says so anew.
   *
   * @param word what was changed or said, for the parents, cut at {@link #WORD_LENGTH}
   * @return false where there is no such care
   */
  @Needs(Access.PARENT)
  @Transactional
  public boolean settle(RegularCareId id, CheckInEnd how, String word) {
    var care = cares.lock(id.value());
    var said = Texts.shortened(word, WORD_LENGTH);
    care.ifPresent(
        one -> {
          records.add(new CheckInSettled(one.id(), current.member(), how, said, clock.instant()));
          changed();
        });
    return care.isPresent();
  }

  private void changed() {
    changes.changed(current.family(), CareBoard.CHANGES);
  }
}
