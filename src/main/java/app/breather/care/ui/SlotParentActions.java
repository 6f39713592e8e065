package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Addresses;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.LinkDialog;
import app.breather.base.ui.Toast;
import app.breather.calendar.ProtectedSpans;
import app.breather.calendar.ui.ProtectedNote;
import app.breather.care.AskLinkResult;
import app.breather.care.AskLinks;
import app.breather.care.CareAsking;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.CaregiverLimits;
import app.breather.care.PlanResult;
import app.breather.family.MemberCard;
import app.breather.family.ui.People;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a parent does on a slot's page. */
@Component
class SlotParentActions {

  private final CarePlanning planning;
  private final CareAsking asking;
  private final CaregiverLimits limits;
  private final ProtectedSpans protectedSpans;
  private final AnswerActions answers;
  private final AskLinks links;
  private final SharingOfCare sharing;
  private final People people;

  SlotParentActions(
      CarePlanning planning,
      CareAsking asking,
      CaregiverLimits limits,
      ProtectedSpans protectedSpans,
      AnswerActions answers,
      AskLinks links,
      SharingOfCare sharing,
      People people) {
    this.planning = planning;
    this.asking = asking;
    this.limits = limits;
    this.protectedSpans = protectedSpans;
    this.answers = answers;
    this.links = links;
    this.sharing = sharing;
    this.people = people;
  }

  void change(CareSlotCard card, CareWords words) {
    var ours = new ProtectedNote(protectedSpans, words.times()).withOutings();
    new ChangeSlotDialog(planning, limits, ours, card, words, people.children()).open();
  }

  void cancel(CareSlotCard card, CareWords words) {
    var promised =
        Stream.concat(
                card.covers().stream().map(CareSlotCard.CoverLine::caregiver),
                card.again().stream().map(CareSlotCard.AgainLine::caregiver))
            .distinct()
            .toList();
    Dialogs.confirmLoss(
            CareWords.text("care.cancel.title"),
            promised.isEmpty()
                ? CareWords.text("care.cancel.text")
                : CareWords.text("care.cancel.promised", words.people().names(promised)),
            CareWords.text("care.cancel"),
            () -> {
              var sentence =
                  switch (planning.cancel(card.id())) {
                    case PlanResult.Saved _, PlanResult.Cancelled _ ->
                        CareWords.text("care.cancelled");
                    case PlanResult.Gone _,
                        PlanResult.Invalid _,
                        PlanResult.Conflict _,
                        PlanResult.WouldAskAgain _ ->
                        CareWords.text("care.gone");
                  };
              Toast.show(sentence);
            })
        .open();
  }

  void ask(CareSlotCard card, CareWords words) {
    var picker = new WhomToAsk(CareWords.text("care.form.ask"), notPromised(card));
    picker.warn(limits.warnings(card.gaps(), card));
    Dialogs.form(
            CareWords.text("care.askSomeone"),
            picker,
            CareWords.text("care.askSomeone.confirm"),
            () -> {
              Toast.show(words.of(asking.ask(card.id(), picker.chosen())));
              return true;
            })
        .open();
  }

  void withdraw(CareSlotCard card, MemberId caregiver, CareWords words) {
    Dialogs.confirm(
            CareWords.text("care.withdraw.title", words.people().name(caregiver)),
            CareWords.text("care.withdraw.text"),
            CareWords.text("care.withdraw"),
            () -> asking.withdraw(card.id(), caregiver))
        .open();
  }

  /** Ends what they have promised. */
  void release(CareSlotCard card, MemberId caregiver, CareWords words) {
    var name = words.people().name(caregiver);
    Dialogs.confirm(
            CareWords.text("care.release.title", name),
            CareWords.text("care.release.text", name),
            CareWords.text("care.release"),
            () -> asking.withdraw(card.id(), caregiver))
        .open();
  }

  /** For who gets no mail, or lost it. */
  void share(CareSlotCard card, MemberId caregiver, CareWords words) {
    var name = words.people().name(caregiver);
    switch (links.make(card.id(), caregiver)) {
      case AskLinkResult.Made made ->
          new LinkDialog(
                  CareWords.text("care.link.share", name),
                  CareWords.text("care.link.share.text", name),
                  Addresses.of(made.path()),
                  CareWords.text("care.link.share.until", words.times().moment(made.until())))
              .open();
      case AskLinkResult.Over _ -> Toast.show(CareWords.text("care.accept.over"));
      case AskLinkResult.Cancelled _ -> Toast.show(CareWords.text("care.cancelled"));
      case AskLinkResult.Gone _ -> Toast.show(CareWords.text("care.gone"));
    }
  }

  /** With which who promised reads and does what belongs to that time. */
  Button shareCare(CareSlotCard card, MemberId caregiver, CareWords words) {
    return sharing.button(CareOccasionId.of(card.id()), caregiver, words);
  }

  /** A yes given by telephone. */
  void enter(CareSlotCard card, CareWords words) {
    EnterYesForm.open(card, people.caregivers(), words, answers);
  }

  private List<MemberCard> notPromised(CareSlotCard card) {
    return people.caregivers().stream()
        .filter(caregiver -> card.promisedBy(caregiver.id()).isEmpty())
        .filter(caregiver -> card.againOf(caregiver.id()).isEmpty())
        .toList();
  }
}
