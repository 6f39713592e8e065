package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A caregiver is ill or on holiday, and gives back at once all that they have promised from a day
 * to a day. A parent says so for anybody, a caregiver for themselves.
 */
@Service
public class BeingAway {

  private final AwayPromises promises;
  private final RegularWriter writer;
  private final CareSlots slots;
  private final CareBundles bundles;
  private final DayOpening opening;
  private final TakingBack takingBack;
  private final BundleMessages bundleMessages;
  private final CareMessages messages;
  private final Absences absences;
  private final Members members;

  BeingAway(
      AwayPromises promises,
      RegularWriter writer,
      CareSlots slots,
      CareBundles bundles,
      DayOpening opening,
      TakingBack takingBack,
      BundleMessages bundleMessages,
      CareMessages messages,
      Absences absences,
      Members members) {
    this.promises = promises;
    this.writer = writer;
    this.slots = slots;
    this.bundles = bundles;
    this.opening = opening;
    this.takingBack = takingBack;
    this.bundleMessages = bundleMessages;
    this.messages = messages;
    this.absences = absences;
    this.members = members;
  }

  /** What would be given back, soonest first; nothing for days that make no sense. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<AwayDay> promised(MemberId caregiver, LocalDate first, LocalDate last) {
    var away = new AwayContent(first, last, Optional.empty(), Optional.empty());
    return mayTouch(caregiver) && away.problems().isEmpty()
        ? promises.all(caregiver, away)
        : List.of();
  }

  /** All that has not begun becomes open, and the parents are told once. */
  @Needs(Access.MEMBER)
  @Transactional
  public AwayResult say(MemberId caregiver, AwayContent away) {
    if (!mayTouch(caregiver) || !isCaregiver(caregiver)) {
      return new AwayResult.Gone();
    }
    var problems = away.problems();
    if (!problems.isEmpty()) {
      return new AwayResult.Invalid(problems);
    }
    var said = RegularWriter.shortened(away.word());
    var opened = open(caregiver, away, said);
    if (opened.isEmpty()) {
      return new AwayResult.Nothing();
    }
    away.reason().ifPresent(kind -> absences.record(caregiver, kind, whole(away)));
    writer.changed();
    if (opened.size() == 1) {
      messages.takenBack(opened.getFirst(), caregiver, said);
      return new AwayResult.OpenedOne(opened.getFirst().id());
    }
    var bundle = bundles.save(new CareBundle(caregiver, away, writer.me(), writer.now()));
    opened.forEach(slot -> slot.bundle(bundle.id()));
    bundleMessages.away(bundle, opened, said);
    return new AwayResult.Opened(bundle.id(), opened.size());
  }

  /** The caregiver first, then their regular care, then slots, each in the order of their ids. */
  private List<CareSlot> open(MemberId caregiver, AwayContent away, @Nullable String said) {
    writer.take(caregiver);
    var opened = new ArrayList<CareSlot>();
    for (var care : promises.cares(caregiver, away)) {
      writer.lock(care.id()).ifPresent(locked -> opened.addAll(open(locked, away, said)));
    }
    promises.slots(caregiver, away).stream()
        .flatMap(id -> slots.lock(id).stream())
        .filter(slot -> isPromised(slot, caregiver))
        .forEach(
            slot -> {
              takingBack.takeBack(slot, caregiver, said);
              opened.add(slot);
            });
    return opened.stream().sorted((a, b) -> a.period().compareTo(b.period())).toList();
  }

  private List<CareSlot> open(RegularCare care, AwayContent away, @Nullable String said) {
    var days = promises.days(care, away);
    var opened = days.stream().map(one -> opening.open(care, one.day(), said)).toList();
    if (!days.isEmpty()) {
      writer.happened(
          care,
          writer
              .event(care, RegularHappening.GIVEN_BACK)
              .from(days.getFirst().day().day())
              .until(days.getLast().day().day())
              .saying(said));
    }
    return opened;
  }

  private boolean isPromised(CareSlot slot, MemberId caregiver) {
    return !slot.hasBegun(writer.now())
        && slot.askOf(caregiver).filter(ask -> ask.mayBecome(AskState.TAKEN_BACK)).isPresent()
        && slot.covers().standing().stream().anyMatch(cover -> cover.caregiver().equals(caregiver));
  }

  private AbsenceTime whole(AwayContent away) {
    var zone = writer.zone();
    return new AbsenceTime.Once(
        new Period(
            away.first().atStartOfDay(zone).toInstant(),
            away.last().plusDays(1).atStartOfDay(zone).toInstant()));
  }

  private boolean mayTouch(MemberId caregiver) {
    var me = members.me();
    return me.isParent() || me.id().equals(caregiver);
  }

  private boolean isCaregiver(MemberId member) {
    return members.caregivers().stream().map(MemberCard::id).anyMatch(member::equals);
  }
}
