package app.breather.base.tenancy;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The family is told to PostgreSQL when a transaction begins, so a query outside one would quietly
 * find no rows. It fails instead.
 */
@Component
class RowsNeedATransaction implements BeanPostProcessor {

  private static final MethodInterceptor GUARD =
      call -> {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
          throw new IllegalStateException(
              "%s.%s needs a transaction"
                  .formatted(
                      call.getMethod().getDeclaringClass().getSimpleName(),
                      call.getMethod().getName()));
        }
        return call.proceed();
      };

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repositories) {
      repositories.addRepositoryFactoryCustomizer(
          factory -> factory.addRepositoryProxyPostProcessor((proxy, _) -> proxy.addAdvice(GUARD)));
    }
    return bean;
  }
}
