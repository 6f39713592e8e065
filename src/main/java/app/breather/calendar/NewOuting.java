package app.breather.calendar;

import app.breather.base.security.Access;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Parents can enter that they go out with a child. */
@Configuration(proxyBeanMethods = false)
class NewOuting {

  @Bean
  @Order(30)
  NewEntry outingEntry() {
    return new NewEntry("protected.entry", "footprints", "absences", Access.PARENT, false);
  }
}
