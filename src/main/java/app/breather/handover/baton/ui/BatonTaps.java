package app.breather.handover.baton.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.handover.baton.BatonCard;
import app.breather.handover.baton.BatonWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** The buttons by which somebody has the children now, at the top of Today. */
public class BatonTaps extends Div {

  private final BatonActions actions;
  private final Runnable readAgain;
  private final InPlaceList<Taps, Object> list = new InPlaceList<>(Taps::key, this::row);

  private record Taps(BatonCard.Place place, List<MemberId> who, BatonWords words) {

    Object key() {
      return List.of(place, who);
    }
  }

  /**
   * @param readAgain what is shown around, after a tap
   */
  public BatonTaps(BatonActions actions, Runnable readAgain) {
    this.actions = actions;
    this.readAgain = readAgain;
    addClassName("baton-taps");
    var more = new Anchor(BatonCard.ROUTE, translate("baton.toPage"));
    more.addClassName("small");
    add(list, more);
  }

  /**
   * To take the children where somebody else has them, and to hand them back to the parents.
   *
   * @param me who looks
   * @param parents of the family
   */
  public void show(BatonCard card, MemberId me, List<MemberId> parents, BatonWords words) {
    var rows =
        card.places().stream()
            .map(place -> new Taps(place, near(place, me, parents), words))
            .filter(row -> !row.who().isEmpty())
            .toList();
    list.show(rows);
    list.setVisible(!rows.isEmpty());
    setVisible(card.mayAct());
  }

  private static List<MemberId> near(BatonCard.Place place, MemberId me, List<MemberId> parents) {
    var takers = place.takers();
    if (!takers.contains(me)) {
      return List.of();
    }
    boolean quiet = parents.contains(me) && place.stay().who().contains(me);
    return switch (place.stay().known()) {
      case IN_DOUBT -> inDoubt(place, me);
      case SAID ->
          place.isWith(me) && !parents.contains(me)
              ? takers.stream().filter(who -> parents.contains(who)).toList()
              : quiet ? List.of() : List.of(me);
      case BY_PLAN -> quiet ? List.of() : List.of(me);
    };
  }

  private static List<MemberId> inDoubt(BatonCard.Place place, MemberId me) {
    var near = new ArrayList<MemberId>();
    near.add(me);
    place.takers().stream()
        .filter(who -> !who.equals(me))
        .filter(
            who ->
                place.stay().who().contains(who)
                    || place.stay().next().filter(next -> next.to().contains(who)).isPresent())
        .forEach(near::add);
    return near;
  }

  private Div row(Taps row) {
    var buttons = new Div();
    buttons.addClassName("btns");
    for (int i = 0; i < row.who().size(); i++) {
      buttons.add(button(row, row.who().get(i), i == 0));
    }
    return buttons;
  }

  private Button button(Taps row, MemberId who, boolean first) {
    var text = row.words().tap(row.place(), who);
    Runnable take =
        () -> {
          actions.take(row.place(), who, row.words());
          readAgain.run();
        };
    return first ? Buttons.primary(text, Icon.HEART_HANDSHAKE, take) : Buttons.soft(text, take);
  }
}
