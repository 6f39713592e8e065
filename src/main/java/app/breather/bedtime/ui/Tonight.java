package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.PersonBadge;
import app.breather.bedtime.RotaCard;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Who brings the children to bed tonight by one rota, and the evenings after it. */
class Tonight extends Card {

  private final BedtimeWords words;
  private final BedtimeActions actions;
  private final NightStrip strip;
  private final Legend legend = new Legend();
  private final Div sentence = new Div();
  private final Div buttons = new Div();
  private final Paragraph rota = new Paragraph();
  private Optional<TurnCard> shown = Optional.empty();

  Tonight(BedtimeWords words, BedtimeActions actions, Consumer<TurnCard> choose) {
    this.words = words;
    this.actions = actions;
    strip = new NightStrip(words, choose);
    sentence.addClassName("tonight-sentence");
    buttons.addClassName("btns");
    stacked();
    rota.addClassNames("small", "soft", "whose-rota");
    rota.setVisible(false);
    add(rota, sentence, strip, legend, buttons);
  }

  /**
   * @param asked evenings of which a swap is on offer
   */
  void show(List<TurnCard> ahead, Set<TurnId> asked, LocalDate today) {
    strip.show(ahead, asked, today);
    legend.show(ahead, asked);
    var turn = ahead.stream().filter(one -> one.evening().equals(today)).findFirst();
    if (!turn.equals(shown) || sentence.getChildren().findAny().isEmpty()) {
      sentence.removeAll();
      buttons.removeAll();
      turn.ifPresentOrElse(this::show, () -> sentence.add(line(text("bedtime.notTonight"))));
    }
    shown = turn;
  }

  /** Where there are several rotas each says whose it is, and leads to where it is changed. */
  void name(RotaCard card) {
    rota.removeAll();
    var change = new Anchor(BedtimeNavigation.toRota(card.id()), text("bedtime.change"));
    rota.add(new Span(words.pattern(card.content())), change);
    rota.setVisible(true);
  }

  void unname() {
    rota.setVisible(false);
  }

  private void show(TurnCard turn) {
    var label =
        new Paragraph(
            text(
                "bedtime.tonight",
                words.times().clock(turn.window().from(), turn.window().until())));
    label.addClassName("label");
    var said = new Div(label, line(words.sentence(turn)));
    said.addClassName("grow");
    sentence.add(said);
    turn.who()
        .ifPresent(
            who -> sentence.add(new PersonBadge(words.people().look(who), PersonBadge.Size.L)));
    actions.of(turn, words).forEach(buttons::add);
  }

  private static Paragraph line(String text) {
    var line = new Paragraph(text);
    line.addClassName("sentence");
    return line;
  }
}
