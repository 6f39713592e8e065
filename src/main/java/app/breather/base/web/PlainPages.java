package app.breather.base.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Before Vaadin's chain. The secret in the address says who one is, and the browser adds nothing of
 * its own to a request: there is no session to ride on, hence no CSRF token (ADR 0014).
 */
@Configuration(proxyBeanMethods = false)
class PlainPages {

  static final String POLICY =
      """
      default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; \
      base-uri 'none'; frame-ancestors 'none'""";

  @Bean
  PlainPath styles() {
    return new PlainPath(PlainStyle.FOLDER + "/**");
  }

  @Bean
  @Order(1)
  SecurityFilterChain plain(HttpSecurity http, ObjectProvider<PlainPath> paths) {
    return http.securityMatcher(paths.stream().map(PlainPath::pattern).toArray(String[]::new))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                    .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
        .build();
  }
}
