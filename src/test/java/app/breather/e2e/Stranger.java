package app.breather.e2e;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for pages as a browser does that was never there before, and is far quicker than one. */
final class Stranger {

  private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
  private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

  private static final Pattern SESSION = Pattern.compile("JSESSIONID=[^;]+");

  private final HttpClient http;
  private final String address;
  private String session = "JSESSIONID=none";

  /**
   * @param http may be that of other strangers
   * @param address of the node, with a slash at its end
   */
  Stranger(HttpClient http, String address) {
    this.http = http;
    this.address = address;
  }

  /** All that the server says for a page that needs no JavaScript. */
  String plainPage(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address + path)));
  }

  /** All that the server says for a page of Vaadin, until its view is there. */
  String page(String path) throws IOException, InterruptedException {
    var frame = plainPage(path);
    var start = plainPage("?v-r=init&location=" + encode(path, UTF_8) + "&query=");
    var view =
        send(
            HttpRequest.newBuilder(URI.create(address + "?v-r=uidl&v-uiId=" + found(UI, start)))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,
                        "event":"ui-navigate","data":{"route":"/%s","query":"","appShellTitle":"",
                        "historyState":{"idx":0},"trigger":""}}]}"""
                            .formatted(found(KEY, start), path))));
    return frame + start + view;
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer =
        http.send(
            request.header("Accept-Language", "en").header("Cookie", session).build(),
            BodyHandlers.ofString());
    answer.headers().allValues("Set-Cookie").stream()
        .map(SESSION::matcher)
        .filter(Matcher::find)
        .forEach(renewed -> session = renewed.group());
    return answer.body();
  }

  private static String found(Pattern what, String text) {
    var matcher = what.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException(what + " is missing in " + text);
    }
    return matcher.group(1);
  }
}
