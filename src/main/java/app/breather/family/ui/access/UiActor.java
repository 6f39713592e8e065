package app.breather.family.ui.access;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ActorSource;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The family belongs to the page, not to the session: two tabs, two families. */
@Component
class UiActor implements ActorSource {

  @Override
  public Optional<Actor> actor() {
    return Optional.ofNullable(UI.getCurrent()).flatMap(UiActor::of).map(Actor.class::cast);
  }

  static Optional<Actor.Person> of(UI ui) {
    return Optional.ofNullable(ComponentUtil.getData(ui, Actor.Person.class));
  }

  @SuppressWarnings("NullAway") // Vaadin takes null for none
  static void set(UI ui, Actor.@Nullable Person person) {
    ComponentUtil.setData(ui, Actor.Person.class, person);
  }
}
