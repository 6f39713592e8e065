package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.PersonBadge;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.calendar.OwnReason;
import app.breather.milestones.MilestoneCard;
import app.breather.milestones.Opened;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** One milestone: its picture, what it was, in whose words, and what one was away for. */
class MilestonePiece extends Card {

  MilestonePiece(
      MilestoneCard card,
      Optional<OwnReason> meanwhile,
      MilestoneWords words,
      MilestoneScreens screens) {
    super();
    var content = card.content();
    setTitle(MilestoneWords.what(content));
    withLabel(words.people().childNames(List.of(content.child())));
    chip(card).ifPresent(this::withAction);
    if (!content.note().isEmpty()) {
      var note = new Paragraph(text("milestones.quote", content.note()));
      note.addClassName("voice");
      add(note);
    }
    add(who(card, words));
    away(card, meanwhile, words)
        .ifPresent(said -> add(new Note(Note.Kind.LAMP, Icon.COFFEE, said)));
    card.shot().ifPresent(shot -> addComponentAsFirst(shot(shot, words, card, screens)));
    addClassNames("milestone");
    stacked();
  }

  MilestonePiece withTakeBack(Runnable action) {
    var ways = new Div(Buttons.plain(text("milestones.takeBack"), Icon.UNDO_2, action));
    ways.addClassName("btns");
    add(ways);
    return this;
  }

  private static Optional<Component> chip(MilestoneCard card) {
    if (card.content().safety()) {
      return Optional.of(new StateChip(State.OPEN, Icon.SHIELD_ALERT, text("milestones.safety")));
    }
    return card.opened()
        .map(_ -> new StateChip(State.COVERED, Icon.MAIL, text("milestones.opened")));
  }

  private static Component who(MilestoneCard card, MilestoneWords words) {
    var look = words.people().look(card.recordedBy());
    var line =
        new Div(
            new PersonBadge(look, PersonBadge.Size.S),
            new Span(text("milestones.who", look.name(), words.when(card.content()))));
    line.addClassNames("who", "soft", "small");
    return line;
  }

  private static Optional<String> away(
      MilestoneCard card, Optional<OwnReason> meanwhile, MilestoneWords words) {
    var reason =
        meanwhile.map(found -> text("milestones.meanwhile", words.of(found.title()))).orElse("");
    var seen =
        card.opened()
            .map(how -> how instanceof Opened.Saw(var day) ? words.seen(card.content(), day) : "")
            .orElse("");
    return Optional.of((reason + " " + seen).strip()).filter(said -> !said.isEmpty());
  }

  private static Component shot(
      MilestoneCard.Shot shot, MilestoneWords words, MilestoneCard card, MilestoneScreens screens) {
    var label = MilestoneWords.what(card.content()) + ", " + words.when(card.content());
    if (shot.film()) {
      return new Film(screens.address(shot), label);
    }
    var image = new Image(screens.address(shot), label);
    image.getElement().setAttribute("loading", "lazy");
    image.addClassName("photo");
    return image;
  }

  /** Played by the browser, which loads no more of it than it shows. */
  @Tag("video")
  private static final class Film extends Component {

    Film(String address, String label) {
      getElement()
          .setAttribute("src", address)
          .setAttribute("controls", true)
          .setAttribute("playsinline", true)
          .setAttribute("preload", "metadata")
          .setAttribute("aria-label", label)
          .setAttribute("class", "photo");
    }
  }
}
