package app.breather.base.security;

import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks inside the transaction (order 0), so that the answer belongs to what is then done. */
@Aspect
@Component
@Order(100)
class AccessAspect {

  private final AccessRules rules;

  AccessAspect(AccessRules rules) {
    this.rules = rules;
  }

  @Before("@annotation(needs) && within(app.breather..*)")
  void check(Needs needs) {
    if (!rules.allow(needs.value())) {
      throw new AccessDenied(needs.value());
    }
  }
}
