package app.breather.base.web;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** From where a test asks, so that one that tries unknown links is not taken for another. */
public final class Computer {

  private Computer() {}

  public static RequestPostProcessor named(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
