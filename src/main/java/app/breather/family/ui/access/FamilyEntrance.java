package app.breather.family.ui.access;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.ui.Draft;
import app.breather.base.ui.ProblemView;
import app.breather.family.AccountPrincipal;
import app.breather.family.Accounts;
import app.breather.family.Standing;
import app.breather.family.ui.NoFamilyView;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * At each navigation finds the family of the page: the one in the address, else the page's own,
 * else the account's last. A family that is not one's own looks like none at all.
 */
@Component
class FamilyEntrance implements VaadinServiceInitListener {

  private static final Set<Access> IN_A_FAMILY =
      EnumSet.of(Access.MEMBER, Access.PARENT, Access.CAREGIVER);

  private final transient Accounts accounts;
  private final transient StandingWatch watch;

  FamilyEntrance(Accounts accounts, StandingWatch watch) {
    this.accounts = accounts;
    this.watch = watch;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(_ -> reloading());
    event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new Door()));
  }

  /** A page whose session has ended opens anew, and where it is remembered nobody notices. */
  private static SystemMessages reloading() {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    return messages;
  }

  /** Before Vaadin asks whether the view may be shown. */
  @ListenerPriority(Integer.MAX_VALUE)
  private final class Door implements BeforeEnterListener {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
      var ui = event.getUI();
      if (event.getNavigationTarget() == ProblemView.class) {
        return; // which has to be shown where what is asked below has no answer
      }
      if (AccountPrincipal.current().isEmpty()) {
        UiActor.set(ui, null);
        return;
      }
      accounts.standing().ifPresentOrElse(standing -> enter(event, standing), () -> leave(ui));
    }

    private void leave(UI ui) {
      UiActor.set(ui, null);
      SignedOut.end(ui.getSession());
    }

    private void enter(BeforeEnterEvent event, Standing standing) {
      var ui = event.getUI();
      var before = UiActor.of(ui);
      var wanted = event.getLocation().getQueryParameters().getSingleParameter("family");
      var person =
          wanted.isPresent()
              ? wanted.flatMap(FamilyId::parse).flatMap(standing::in)
              : before.map(Actor.Person::family).flatMap(standing::in).or(standing::atHome);
      UiActor.set(ui, person.orElse(null));
      Appearance.apply(ui, standing);
      if (before.isEmpty()) {
        AccountPrincipal.current().ifPresent(me -> Draft.keepOnlyOf(ui, me.account()));
      }
      if (person.isPresent()) {
        watch.watch(ui, person.get().family());
        remember(standing, person.get().family(), before);
      } else if (wanted.isPresent()) {
        event.rerouteToError(NotFoundException.class);
      } else if (needsFamily(event)) {
        event.forwardTo(NoFamilyView.class);
      }
    }

    private void remember(Standing standing, FamilyId family, Optional<Actor.Person> before) {
      boolean entered = !before.map(Actor.Person::family).equals(Optional.of(family));
      if (entered && !standing.lastFamily().equals(Optional.of(family))) {
        accounts.rememberFamily(family);
      }
    }

    private static boolean needsFamily(BeforeEnterEvent event) {
      var needs = event.getNavigationTarget().getAnnotation(Needs.class);
      return needs != null && IN_A_FAMILY.contains(needs.value());
    }
  }
}
