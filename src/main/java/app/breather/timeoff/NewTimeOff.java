package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.calendar.NewEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What of time off can be entered into the shared calendar. */
@Configuration(proxyBeanMethods = false)
class NewTimeOff {

  @Bean
  @Order(20)
  NewEntry timeOffEntry() {
    return new NewEntry("timeoff.entry", "coffee", "time-off/new", Access.PARENT, false);
  }

  @Bean
  @Order(30)
  NewEntry dateNightEntry() {
    return new NewEntry("timeoff.dateNight", "heart", "date-night/new", Access.PARENT, false);
  }
}
