package app.breather.base.tenancy;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Order 0: who acts is established outside the transaction, what they may do is asked inside it.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = 0)
class TenancyConfiguration {

  @Bean
  PlatformTransactionManager transactionManager(
      EntityManagerFactory entityManagers, CurrentActor current) {
    return new FamilyTransactionManager(entityManagers, current);
  }
}
