package app.breather.care.web;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.care.AskLinkResult;
import app.breather.care.AskLinks;
import app.breather.care.CareFixture;
import app.breather.care.CareSlotId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A browser on the answer page: it knows nothing but an address. */
@Component
class AnswerBrowser {

  private static final Pattern SPAN = Pattern.compile("name=\"span\" value=\"([^\"]*)\"");

  private final CareFixture care;
  private final AskLinks links;
  private final MockMvc http;

  AnswerBrowser(CareFixture care, AskLinks links, WebApplicationContext application) {
    this.care = care;
    this.links = links;
    this.http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  /** With a slash before it. */
  String link(Actor.Person parent, CareSlotId slot, MemberId caregiver) {
    var made = (AskLinkResult.Made) care.as(parent, () -> links.make(slot, caregiver));
    return "/" + made.path();
  }

  MockHttpServletResponse open(String address) throws Exception {
    return open(address, Locale.UK);
  }

  MockHttpServletResponse open(String address, Locale language) throws Exception {
    return http.perform(get(address).locale(language).with(from(address)))
        .andReturn()
        .getResponse();
  }

  MockHttpServletResponse openFrom(String computer, String address) throws Exception {
    return http.perform(get(address).with(from(computer))).andReturn().getResponse();
  }

  /** Each link is read on a computer of its own, so that no test guesses for another. */
  private static RequestPostProcessor from(String computer) {
    return request -> {
      request.setRemoteAddr(computer);
      return request;
    };
  }

  /** What is to read after a button was pressed and the way back was followed. */
  String press(String address, String... form) throws Exception {
    var answer = send(address, form);
    var to = answer.getHeader("Location");
    return to == null ? answer.getContentAsString() : open(to).getContentAsString();
  }

  MockHttpServletResponse send(String address, String... form) throws Exception {
    var request = post(address).with(from(address));
    for (int i = 0; i < form.length; i += 2) {
      request.param(form[i], form[i + 1]);
    }
    return http.perform(request).andReturn().getResponse();
  }

  /** The same button, pressed by many at the same moment. */
  List<MockHttpServletResponse> sendAtOnce(int many, String address, String... form)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(many)) {
      return AtOnce.all(threads, Collections.nCopies(many, address), to -> sent(to, form));
    }
  }

  private MockHttpServletResponse sent(String to, String... form) {
    try {
      return send(to, form);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Yes to all that the page offers. */
  String yes(String address) throws Exception {
    var form = new ArrayList<>(List.of("act", "yes"));
    SPAN.matcher(open(address).getContentAsString())
        .results()
        .forEach(span -> form.addAll(List.of("span", span.group(1))));
    return press(address, form.toArray(String[]::new));
  }

  MockMvc http() {
    return http;
  }
}
