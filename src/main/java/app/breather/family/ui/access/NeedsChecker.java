package app.breather.family.ui.access;

import app.breather.base.security.AccessRules;
import app.breather.base.security.Needs;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Judges what a view says it needs in the current family, from the membership, read anew. */
@Component
class NeedsChecker implements NavigationAccessChecker {

  private final transient AccessRules rules;

  NeedsChecker(AccessRules rules) {
    this.rules = rules;
  }

  @Override
  public AccessCheckResult check(NavigationContext context) {
    var needs =
        AnnotatedElementUtils.findMergedAnnotation(context.getNavigationTarget(), Needs.class);
    if (needs == null || context.isErrorHandling() || rules.allow(needs.value())) {
      return context.neutral();
    }
    return context.deny("Needs " + needs.value());
  }
}
