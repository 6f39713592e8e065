package app.breather.care.web;

import app.breather.base.web.PlainPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswerPath {

  @Bean
  PlainPath answers() {
    return new PlainPath("/answer/**");
  }
}
