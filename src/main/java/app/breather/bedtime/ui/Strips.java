package app.breather.bedtime.ui;

import app.breather.bedtime.RotaCard;
import app.breather.bedtime.RotaId;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tonight and the nights ahead, once for each rota; a family with one sees no difference. */
class Strips extends Div {

  private final Supplier<Tonight> another;
  private final Map<RotaId, Tonight> shown = new HashMap<>();

  Strips(Supplier<Tonight> another) {
    this.another = another;
    addClassName("stack");
  }

  /**
   * @param asked evenings of which a swap is on offer
   */
  void show(List<RotaCard> rotas, List<TurnCard> ahead, Set<TurnId> asked, LocalDate today) {
    var present = rotas.stream().map(RotaCard::id).toList();
    shown.keySet().stream()
        .filter(rota -> !present.contains(rota))
        .toList()
        .forEach(gone -> remove(shown.remove(gone)));
    for (var rota : rotas) {
      var strip = shown.computeIfAbsent(rota.id(), _ -> add(another.get()));
      strip.show(
          ahead.stream().filter(turn -> turn.id().rota().equals(rota.id())).toList(),
          asked.stream().filter(turn -> turn.rota().equals(rota.id())).collect(Collectors.toSet()),
          today);
      if (rotas.size() > 1) {
        strip.name(rota);
      } else {
        strip.unname();
      }
    }
  }

  private Tonight add(Tonight strip) {
    super.add(strip);
    return strip;
  }
}
