package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents propose regular care, end it from a day on, and drop days of it. */
@Service
public class RegularPlanning {

  private final RegularWriter writer;
  private final RegularMessages messages;
  private final RegularProposals proposals;

  RegularPlanning(RegularWriter writer, RegularMessages messages, RegularProposals proposals) {
    this.writer = writer;
    this.messages = messages;
    this.proposals = proposals;
  }

  /** Asks the caregiver once for all of it. */
  @Needs(Access.PARENT)
  @Transactional
  public RegularResult propose(RegularContent content) {
    var problems = proposals.problems(content);
    if (!problems.isEmpty()) {
      return new RegularResult.Invalid(problems);
    }
    var care = writer.store(content);
    care.days()
        .firstAhead(writer.now(), writer.zone())
        .ifPresent(first -> messages.proposed(care, first.period()));
    return new RegularResult.Proposed(care.id());
  }

  /** That day and all later ones are no more; what has begun stays true. */
  @Needs(Access.PARENT)
  @Transactional
  public RegularChangeResult end(RegularCareId id, LocalDate from) {
    return writer.lock(id).map(care -> end(care, from)).orElseGet(RegularChangeResult.Gone::new);
  }

  private RegularChangeResult end(RegularCare care, LocalDate from) {
    if (!care.isAgreed()) {
      return new RegularChangeResult.NotOpen(care.state(writer.now(), writer.zone()));
    }
    var falling = new FallingDays(care, writer.now(), writer.zone());
    if (falling.areNoneFrom(from)) {
      return new RegularChangeResult.Nothing();
    }
    care.endFrom(from);
    messages.ended(care, from);
    writer.happened(care, writer.event(care, RegularHappening.ENDED).from(from));
    return new RegularChangeResult.Done();
  }

  /** What nobody has agreed to; it need not be answered any more. */
  @Needs(Access.PARENT)
  @Transactional
  public RegularChangeResult withdraw(RegularCareId id) {
    return writer.lock(id).map(this::withdraw).orElseGet(RegularChangeResult.Gone::new);
  }

  private RegularChangeResult withdraw(RegularCare care) {
    var state = care.state(writer.now(), writer.zone());
    if (state != RegularState.PROPOSED && state != RegularState.DECLINED) {
      return new RegularChangeResult.NotOpen(state);
    }
    care.withdraw();
    if (state == RegularState.PROPOSED) {
      messages.withdrawn(care);
    }
    writer.happened(care, writer.event(care, RegularHappening.WITHDRAWN));
    return new RegularChangeResult.Done();
  }

  /**
   * Nobody is needed on its days then, such as in school holidays; what has begun stays.
   *
   * @param last inclusive
   */
  @Needs(Access.PARENT)
  @Transactional
  public RegularChangeResult drop(RegularCareId id, LocalDate first, LocalDate last) {
    return writer
        .lock(id)
        .map(care -> drop(care, first, last))
        .orElseGet(RegularChangeResult.Gone::new);
  }

  private RegularChangeResult drop(RegularCare care, LocalDate first, LocalDate last) {
    var state = care.state(writer.now(), writer.zone());
    if (state != RegularState.AGREED && state != RegularState.PROPOSED) {
      return new RegularChangeResult.NotOpen(state);
    }
    var days = new FallingDays(care, writer.now(), writer.zone()).between(first, last);
    if (days.isEmpty()) {
      return new RegularChangeResult.Nothing();
    }
    care.drop(days);
    messages.dropped(care, days);
    writer.happened(
        care,
        writer.event(care, RegularHappening.DROPPED).from(days.getFirst()).until(days.getLast()));
    return new RegularChangeResult.Dropped(List.copyOf(days));
  }
}
