package app.breather.base.tenancy;

import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Gives Hibernate the current family; the nil UUID, which is nobody's, where there is none. */
@Component
class FamilyTenantResolver
    implements CurrentTenantIdentifierResolver<UUID>, HibernatePropertiesCustomizer {

  static final UUID NO_FAMILY = new UUID(0, 0);

  private final CurrentActor current;

  FamilyTenantResolver(CurrentActor current) {
    this.current = current;
  }

  @Override
  public UUID resolveCurrentTenantIdentifier() {
    return current.actor().map(actor -> actor.family().value()).orElse(NO_FAMILY);
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }

  @Override
  public void customize(java.util.Map<String, Object> properties) {
    properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
  }
}
