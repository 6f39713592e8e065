package app.breather.bedtime;

import app.breather.notifications.Argument;
import org.springframework.stereotype.Component;

/** Evenings as messages speak of them: with the children's names where not all share a rota. */
@Component
class SpokenEvenings {

  private final RotaRecords records;
  private final RotaChildren children;

  SpokenEvenings(RotaRecords records, RotaChildren children) {
    this.records = records;
    this.children = children;
  }

  Argument of(TurnId id) {
    if (records.rotas().size() == 1) {
      return new Argument.Day(id.evening());
    }
    var named = children.named(children.of(id));
    return named.isEmpty()
        ? new Argument.Day(id.evening())
        : new Argument.DayOf(id.evening(), named);
  }
}
