package app.breather.bedtime.ui;

import app.breather.base.ui.Icon;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import app.breather.bedtime.TurnReason;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;

/** What the pictures under the nights mean, as far as they occur. */
class Legend extends Paragraph {

  Legend() {
    addClassName("legend");
  }

  void show(Collection<TurnCard> turns, Set<TurnId> asked) {
    var said = new LinkedHashMap<Icon, String>();
    for (var turn : turns) {
      if (!asked.contains(turn.id())) {
        BedtimeWords.icon(turn.reason())
            .ifPresent(icon -> said.put(icon, "bedtime.legend." + key(turn.reason())));
      }
    }
    if (!asked.isEmpty()) {
      said.put(Icon.MESSAGE_CIRCLE, "bedtime.legend.swapAsked");
    }
    removeAll();
    said.forEach((icon, key) -> add(new Span(icon.create(), new Span(BedtimeWords.text(key)))));
    setVisible(!said.isEmpty());
  }

  private static String key(TurnReason reason) {
    return switch (reason) {
      case TurnReason.ByPattern _ -> "pattern";
      case TurnReason.TookOver _ -> "tookOver";
      case TurnReason.Swapped _ -> "swapped";
      case TurnReason.StandsIn _ -> "standsIn";
      case TurnReason.PaysBack _ -> "paysBack";
      case TurnReason.NobodyFree _ -> "nobodyFree";
    };
  }
}
