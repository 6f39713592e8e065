package app.breather.base.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the SQL statements that the current thread sends, at JDBC. */
@Component
public class StatementCount implements BeanPostProcessor {

  private static final ThreadLocal<AtomicInteger> COUNT =
      ThreadLocal.withInitial(AtomicInteger::new);

  /** What the work gave, and how many statements it took. */
  public record Counted<T>(T result, int statements) {}

  public static <T> Counted<T> of(Supplier<T> work) {
    var before = COUNT.get().get();
    var result = work.get();
    return new Counted<>(result, COUNT.get().get() - before);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource dataSource ? counting(DataSource.class, dataSource) : bean;
  }

  private static <T> T counting(Class<T> type, T target) {
    var proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type, AutoCloseable.class},
            (_, method, arguments) -> {
              if (target instanceof Statement && method.getName().startsWith("execute")) {
                COUNT.get().incrementAndGet();
              }
              try {
                return wrapped(method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private static Object wrapped(Object result) {
    return switch (result) {
      case CallableStatement call -> counting(CallableStatement.class, call);
      case PreparedStatement s -> counting(PreparedStatement.class, s);
      case Statement s -> counting(Statement.class, s);
      case Connection connection -> counting(Connection.class, connection);
      case null, default -> result;
    };
  }
}
