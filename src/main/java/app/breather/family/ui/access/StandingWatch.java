package app.breather.family.ui.access;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.FamilyId;
import app.breather.family.Accounts;
import app.breather.family.Standing;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Ends an open page as soon as its account may no longer be where it is. */
@Component
class StandingWatch {

  private record Watched(FamilyId family, FamilyChanges.Following following) {}

  private final FamilyChanges changes;
  private final Accounts accounts;

  StandingWatch(FamilyChanges changes, Accounts accounts) {
    this.changes = changes;
    this.accounts = accounts;
  }

  /** From now on the page is in that family, and in no other. */
  void watch(UI ui, FamilyId family) {
    var before = ComponentUtil.getData(ui, Watched.class);
    if (before != null && before.family().equals(family)) {
      return;
    }
    if (before == null) {
      ui.addDetachListener(_ -> ComponentUtil.getData(ui, Watched.class).following().close());
    } else {
      before.following().close();
    }
    var following =
        changes.follow(
            family,
            change -> {
              if (change.mayBe(Standing.CHANGE)) {
                var _ = ui.access(() -> judge(ui, family));
              }
            });
    ComponentUtil.setData(ui, Watched.class, new Watched(family, following));
  }

  private void judge(UI ui, FamilyId family) {
    signedIn(ui.getSession())
        .map(context -> new DelegatingSecurityContextRunnable(() -> stayOrEnd(ui, family), context))
        .ifPresent(Runnable::run);
  }

  /** What is pushed has no request, and so not its security context. */
  private static Optional<SecurityContext> signedIn(VaadinSession session) {
    var context =
        session
            .getSession()
            .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return Optional.ofNullable(context).map(SecurityContext.class::cast);
  }

  private void stayOrEnd(UI ui, FamilyId family) {
    if (accounts.standing().flatMap(standing -> standing.in(family)).isEmpty()) {
      SignedOut.end(ui.getSession());
    }
  }
}
