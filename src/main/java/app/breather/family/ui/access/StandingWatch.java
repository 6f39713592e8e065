package app.breather.family.ui.access;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.FamilyId;
import app.breather.family.AccountPrincipal;
import app.breather.family.Accounts;
import app.breather.family.Standing;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
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
                var _ = ui.access(() -> stayOrEnd(ui, family));
              }
            });
    ComponentUtil.setData(ui, Watched.class, new Watched(family, following));
  }

  /** What is pushed has no request, but Vaadin knows who is signed in in the page's session. */
  private void stayOrEnd(UI ui, FamilyId family) {
    if (AccountPrincipal.current().isPresent()
        && accounts.standing().flatMap(standing -> standing.in(family)).isEmpty()) {
      SignedOut.end(ui.getSession());
    }
  }
}
