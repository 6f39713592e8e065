package app.breather.care;

import app.breather.base.security.Access;
import app.breather.calendar.NewEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What of care can be entered into the shared calendar; in the past it is a record. */
@Configuration(proxyBeanMethods = false)
class NewCare {

  @Bean
  @Order(10)
  NewEntry careEntry() {
    return new NewEntry("care.entry", "heart-handshake", "care/new", Access.PARENT, true);
  }

  @Bean
  @Order(12)
  NewEntry regularEntry() {
    return new NewEntry("care.regular", "repeat", "care/regular/new", Access.PARENT, false);
  }

  @Bean
  @Order(15)
  NewEntry offerEntry() {
    return new NewEntry("care.offer.have", "clock", "care/offer", Access.CAREGIVER, false);
  }
}
