package app.breather.calendar.wall;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Hangs at a wall: it knows nothing but an address, and speaks English unless told otherwise. */
@Component
public class Tablet {

  private final WallAddresses addresses;
  private final CurrentActor current;
  private final MockMvc http;

  Tablet(WallAddresses addresses, CurrentActor current, WebApplicationContext application) {
    this.addresses = addresses;
    this.current = current;
    this.http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  /** With a slash before it. */
  public String addressOf(Actor.Person parent) {
    return current.as(parent, addresses::make).web().getPath();
  }

  Document page(String address, String... headers) throws Exception {
    return Jsoup.parse(get(address, headers).getContentAsString().replace("\u2060", ""));
  }

  /**
   * @param headers names and values
   */
  MockHttpServletResponse get(String address, String... headers) throws Exception {
    return send(HttpMethod.GET, address, address, headers);
  }

  /** Each address is read on a tablet of its own, so that no test guesses for another. */
  MockHttpServletResponse send(HttpMethod how, String computer, String address, String... headers)
      throws Exception {
    var request = request(how, address);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    request.with(
        asked -> {
          asked.setRemoteAddr(computer);
          return asked;
        });
    return http.perform(request).andReturn().getResponse();
  }
}
