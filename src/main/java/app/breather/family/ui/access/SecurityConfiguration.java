package app.breather.family.ui.access;

import app.breather.family.StampedRememberMe;
import app.breather.family.ui.LoginView;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Sign-in for the pages of Vaadin. Stateless pages bring a chain of their own, before this one. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http, StampedRememberMe rememberMe, I18NProvider words, Clock clock) {
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/media/**")
                .authenticated());
    http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key(rememberMe.getKey()));
    http.addFilterBefore(new LongestSession(clock), SecurityContextHolderFilter.class);
    http.addFilterBefore(new AwayPage(words), RememberMeAuthenticationFilter.class);
    http.headers(
        headers ->
            headers
                .withObjectPostProcessor(atOnce())
                .contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.ELSEWHERE))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
    return http.build();
  }

  /** A page of Vaadin is sent before Spring Security would add its headers at the end. */
  private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends HeaderWriterFilter> O postProcess(O filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    };
  }

  @Bean
  static NavigationAccessControlConfigurer viewsByFamily(NeedsChecker needs) {
    return new NavigationAccessControlConfigurer()
        .withAnnotatedViewAccessChecker()
        .withNavigationAccessChecker(needs)
        .withDecisionResolver(denyWins());
  }

  private static AccessCheckDecisionResolver denyWins() {
    return (results, context) -> {
      if (results.stream().anyMatch(r -> r.decision() == AccessCheckDecision.REJECT)) {
        return context.reject("Rejected");
      }
      return results.stream()
          .filter(r -> r.decision() == AccessCheckDecision.DENY)
          .findFirst()
          .or(() -> results.stream().filter(SecurityConfiguration::allows).findFirst())
          .orElseGet(() -> context.deny("Nothing allows it"));
    };
  }

  private static boolean allows(AccessCheckResult result) {
    return result.decision() == AccessCheckDecision.ALLOW;
  }
}
