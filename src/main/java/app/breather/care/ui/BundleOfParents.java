package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.Rows;
import app.breather.care.BundleCard;
import app.breather.care.CareSlotCard;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;

/** For parents: who has which of the days, and whom else to ask for what is open. */
class BundleOfParents extends Card {

  private final CareWords words;

  BundleOfParents(BundleCard bundle, CareWords words, BundleActions actions) {
    this.words = words;
    setTitle(CareWords.text("care.bundle.days", bundle.days().size()));
    stacked();
    add(new Rows(bundle.days().stream().map(this::row).toList()));
    if (bundle.isOpen()) {
      var buttons =
          new Div(
              Buttons.primary(
                  CareWords.text("care.fell.askOthers"),
                  Icon.SEND,
                  () -> actions.askOthers(bundle.id())),
              Buttons.soft(
                  CareWords.text("care.bundle.choose"), Icon.USERS, () -> actions.choose(bundle)));
      buttons.addClassName("actions");
      add(new Note(Note.Kind.LAMP, CareWords.text("care.bundle.once")), buttons);
      if (!bundle.asked().isEmpty()) {
        add(new Rows(bundle.asked().stream().map(one -> asked(bundle, one, actions)).toList()));
      }
    }
  }

  private BandRow asked(BundleCard bundle, MemberId who, BundleActions actions) {
    var name = words.people().name(who);
    return new BandRow(name, CareWords.text("care.bundle.wasAsked"))
        .withPerson(words.people().look(who))
        .withEnd(
            Buttons.icon(
                Icon.SHARE_2,
                CareWords.text("care.link.share", name),
                () -> actions.share(bundle.id(), who, words)));
  }

  private BandRow row(CareSlotCard day) {
    var who =
        day.covers().stream()
            .map(cover -> words.people().name(cover.caregiver()))
            .distinct()
            .collect(Collectors.joining(", "));
    return new BandRow(words.range(day.period()), who)
        .withIcon(Icon.CALENDAR)
        .withChip(CareWords.chip(day.coverage()))
        .withRoute(CareNavigation.toSlot(day.id()));
  }
}
