package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.calendar.ChosenSpan;
import app.breather.care.CareOffers;
import app.breather.care.OfferCard;
import app.breather.care.OfferContent;
import app.breather.care.OfferEndResult;
import app.breather.care.OfferId;
import app.breather.care.TakeResult;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What parents do with an offer, and a caregiver with their own. */
@Component
public class OfferActions {

  /** Where a parent asks for time off; it reads a {@link ChosenSpan}. */
  private static final String TIME_OFF = "time-off/new";

  private final CareOffers offers;

  OfferActions(CareOffers offers) {
    this.offers = offers;
  }

  /** Where room is short: what can be taken, at once where it is one span. */
  public BandRow shortly(OfferCard offer, CareWords words) {
    var row =
        new BandRow(
                CareWords.text("care.offer.by", words.people().name(offer.caregiver())),
                words.ranges(offer.open()))
            .withPerson(words.people().look(offer.caregiver()))
            .withRoute("care");
    return offer.open().size() == 1
        ? row.withEnd(
            Buttons.soft(
                CareWords.text("care.offer.take"),
                Icon.CHECK,
                () -> take(offer, offer.open().getFirst(), words)))
        : row;
  }

  void take(OfferCard offer, Period part, CareWords words) {
    tell(offer, offers.take(offer.id(), part), words);
  }

  void takePart(OfferCard offer, Period open, CareWords words) {
    var form = new PartForm(List.of(open), words);
    Dialogs.form(
            CareWords.text("care.offer.part.title"),
            form,
            CareWords.text("care.offer.part.confirm"),
            () -> submit(offer, form, words))
        .open();
  }

  private boolean submit(OfferCard offer, PartForm form, CareWords words) {
    var part = form.part();
    if (part.isEmpty()) {
      form.complain(CareWords.text("care.problem.order"));
      return false;
    }
    var result = offers.take(offer.id(), part.get());
    var sentence = new OfferWords(words).of(result);
    return switch (result) {
      case TakeResult.TakenMeanwhile(var left) -> form.keepOpen(sentence, left);
      case TakeResult.DoesNotFit(var left) -> form.keepOpen(sentence, left);
      case TakeResult.Busy _, TakeResult.BusyElsewhere _ -> form.keepOpen(sentence, List.of());
      case TakeResult.Taken _, TakeResult.NotOpen _, TakeResult.Gone _ -> {
        tell(offer, result, words);
        yield true;
      }
    };
  }

  /** What is taken is asked about once: whether it becomes time off. */
  private static void tell(OfferCard offer, TakeResult result, CareWords words) {
    if (!(result instanceof TakeResult.Taken(var slot, var part))) {
      Toast.show(new OfferWords(words).of(result));
      return;
    }
    var name = words.people().name(offer.caregiver());
    var dialog =
        Dialogs.confirm(
            CareWords.text("care.offer.taken.title", name),
            CareWords.text("care.offer.taken.text", name, words.range(part)),
            CareWords.text("care.offer.taken.timeOff"),
            () -> navigate(ChosenSpan.of(part, words.times().zone()).on(TIME_OFF)));
    dialog.setCancelText(CareWords.text("care.offer.taken.look"));
    dialog.addCancelListener(_ -> navigate(CareNavigation.toSlot(slot)));
    dialog.open();
  }

  private static void navigate(String route) {
    var target = new Location(route);
    UI.getCurrentOrThrow().navigate(target.getPath(), target.getQueryParameters());
  }

  void decline(OfferCard offer, CareWords words) {
    var name = words.people().name(offer.caregiver());
    var word = new TextArea(CareWords.text("care.offer.no.word", name));
    word.setMaxLength(OfferContent.WORD_LENGTH);
    word.setWidthFull();
    Dialogs.form(
            CareWords.text("care.offer.no.title", name),
            Draft.of("offer.no/" + offer.id(), word),
            CareWords.text("care.offer.no.confirm"),
            () -> decline(offer.id(), word.getValue(), name))
        .open();
  }

  private boolean decline(OfferId offer, String word, String name) {
    var thanked = CareWords.text("care.offer.thanked", name);
    Toast.show(OfferWords.of(offers.decline(offer, Optional.of(word)), thanked));
    return true;
  }

  void withdraw(OfferCard offer, CareWords words) {
    var withdrawn = CareWords.text("care.offer.withdrawn");
    Dialogs.confirm(
            CareWords.text("care.offer.withdraw.title"),
            CareWords.text("care.offer.withdraw.text", words.ranges(offer.open())),
            CareWords.text("care.offer.withdraw"),
            () -> {
              OfferEndResult result = offers.withdraw(offer.id());
              Toast.show(OfferWords.of(result, withdrawn));
            })
        .open();
  }
}
