package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.family.PromiseTurns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A caregiver says yes or no to regular care, once for all its days, and gives it up. */
@Service
public class RegularAgreement {

  private final RegularCares cares;
  private final RegularWriter writer;
  private final RegularJudge judge;
  private final RegularMessages messages;
  private final PromiseTurns turns;
  private final CheckInAsking checkIns;
  private final CheckInChange checkInChange;
  private final ObjectProvider<PromiseFollower> followers;

  RegularAgreement(
      RegularCares cares,
      RegularWriter writer,
      RegularJudge judge,
      RegularMessages messages,
      PromiseTurns turns,
      CheckInAsking checkIns,
      CheckInChange checkInChange,
      ObjectProvider<PromiseFollower> followers) {
    this.cares = cares;
    this.writer = writer;
    this.judge = judge;
    this.messages = messages;
    this.turns = turns;
    this.checkIns = checkIns;
    this.checkInChange = checkInChange;
    this.followers = followers;
  }

  /** Its days that have not begun are promised, all or none. */
  @Needs(Access.CAREGIVER)
  @Transactional
  public AgreeResult agree(RegularCareId id) {
    return agree(id, cares.caregiverOf(id.value()).filter(writer.me().value()::equals).isPresent());
  }

  /** A parent enters a yes they were given elsewhere; the history says who entered it. */
  @Needs(Access.PARENT)
  @Transactional
  public AgreeResult enter(RegularCareId id) {
    return agree(id, true);
  }

  private AgreeResult agree(RegularCareId id, boolean allowed) {
    var caregiver = cares.caregiverOf(id.value()).filter(_ -> allowed).map(MemberId::new);
    var accounts = caregiver.map(Set::of).flatMap(turns::take);
    if (accounts.isEmpty()) {
      return new AgreeResult.Gone();
    }
    var replaced = cares.replacedBy(id.value()).flatMap(cares::lock);
    var care = cares.lock(id.value()).orElseThrow();
    var now = writer.now();
    var first = care.days().firstAhead(now, writer.zone());
    var state = care.state(now, writer.zone());
    boolean open = state == RegularState.PROPOSED || state == RegularState.DECLINED;
    if (!open || first.isEmpty()) {
      return new AgreeResult.NotOpen(state);
    }
    var falling = falling(care, replaced);
    var periods = falling.stream().map(Occurrence::period).collect(Collectors.toSet());
    return judge
        .clash(care, accounts.get(), periods, now, writer.zone())
        .orElseGet(
            () -> {
              replaced.ifPresent(old -> replace(old, care, falling));
              care.agree(now);
              checkIns.lookAhead(care);
              var day = new RegularDay(care.id(), first.get().day());
              followers.forEach(follower -> follower.promised(CareOccasionId.of(day)));
              messages.agreed(care, first.get().period());
              writer.happened(care, writer.event(care, RegularHappening.AGREED));
              return new AgreeResult.Agreed(first.get().period());
            });
  }

  /** As far ahead as the new days are judged; what has begun by now stays. */
  private List<Occurrence> falling(RegularCare care, Optional<RegularCare> replaced) {
    return replaced
        .filter(RegularCare::isAgreed)
        .map(
            old ->
                new FallingDays(old, writer.now(), writer.zone())
                    .from(
                        care.replaces().orElseThrow().day(),
                        care.days().horizon(writer.now(), writer.zone())))
        .orElse(List.of());
  }

  private void replace(RegularCare old, RegularCare care, List<Occurrence> falling) {
    if (!falling.isEmpty()) {
      var day = falling.getFirst().day();
      checkInChange.changed(old, care.proposedBy());
      old.endFrom(day);
      writer.happened(old, writer.event(old, RegularHappening.REPLACED).from(day));
    }
  }

  /**
   * @param word to the parents, cut at {@link CareAnswers#WORD_LENGTH}
   */
  @Needs(Access.CAREGIVER)
  @Transactional
  public RegularChangeResult decline(RegularCareId id, Optional<String> word) {
    return writer
        .lockOwn(id)
        .map(care -> decline(care, word))
        .orElseGet(RegularChangeResult.Gone::new);
  }

  private RegularChangeResult decline(RegularCare care, Optional<String> word) {
    var state = care.state(writer.now(), writer.zone());
    if (state != RegularState.PROPOSED) {
      return new RegularChangeResult.NotOpen(state);
    }
    var said = RegularWriter.shortened(word);
    care.decline(said, writer.now());
    messages.declined(care, said);
    writer.happened(care, writer.event(care, RegularHappening.DECLINED).saying(said));
    return new RegularChangeResult.Done();
  }

  /**
   * That day and all later ones are no more; what has begun stays true.
   *
   * @param word to the parents, cut at {@link CareAnswers#WORD_LENGTH}
   */
  @Needs(Access.CAREGIVER)
  @Transactional
  public RegularChangeResult giveUp(RegularCareId id, LocalDate from, Optional<String> word) {
    return writer
        .lockOwn(id)
        .map(care -> giveUp(care, from, RegularWriter.shortened(word)))
        .orElseGet(RegularChangeResult.Gone::new);
  }

  private RegularChangeResult giveUp(RegularCare care, LocalDate from, @Nullable String said) {
    if (!care.isAgreed()) {
      return new RegularChangeResult.NotOpen(care.state(writer.now(), writer.zone()));
    }
    var falling = new FallingDays(care, writer.now(), writer.zone());
    if (falling.areNoneFrom(from)) {
      return new RegularChangeResult.Nothing();
    }
    boolean late = falling.isLate(from);
    care.endFrom(from);
    messages.givenUp(care, from, late, said);
    writer.happened(care, writer.event(care, RegularHappening.ENDED).from(from).saying(said));
    return new RegularChangeResult.Done();
  }
}
