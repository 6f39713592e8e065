package app.breather.e2e;

import app.breather.base.mail.TestMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mails about care whose note is a number in brackets. */
final class Letterbox {

  private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+/(answer/\\S+)");

  private final TestMailServer server;
  private final Map<String, Mail> byId = new HashMap<>();

  Letterbox(TestMailServer server) {
    this.server = server;
  }

  enum Kind {
    QUESTION,
    PROMISE
  }

  /**
   * @param number of the care that it is about
   * @param path of the answer page to which it leads, without a slash before it
   */
  record Mail(Kind kind, int number, String path) {}

  /** How many came, those that came twice counted twice. */
  int arrived() {
    return received().size();
  }

  /** Each once, however often it came, as its Message-ID tells. */
  List<Mail> all() {
    received().forEach(message -> byId.computeIfAbsent(id(message), _ -> mail(message)));
    return List.copyOf(byId.values());
  }

  Stream<Mail> all(Kind kind) {
    return all().stream().filter(mail -> mail.kind() == kind);
  }

  private List<MimeMessage> received() {
    return server.received().stream()
        .filter(message -> kind(message).isPresent() && isNumbered(message))
        .toList();
  }

  /** Others are of families that other tests left in the database. */
  private static boolean isNumbered(MimeMessage message) {
    return NUMBER.matcher(TestMailServer.plainText(message)).find();
  }

  private static Mail mail(MimeMessage message) {
    var text = TestMailServer.plainText(message);
    return new Mail(
        kind(message).orElseThrow(), Integer.parseInt(found(NUMBER, text)), found(LINK, text));
  }

  private static String found(Pattern what, String text) {
    var matcher = what.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException(what + " is missing in " + text);
    }
    return matcher.group(1);
  }

  private static Optional<Kind> kind(MimeMessage message) {
    var subject = header(message, "Subject");
    return subject.contains("Can you take")
        ? Optional.of(Kind.QUESTION)
        : subject.contains("You have Mia") ? Optional.of(Kind.PROMISE) : Optional.empty();
  }

  private static String id(MimeMessage message) {
    return header(message, "Message-ID");
  }

  private static String header(MimeMessage message, String name) {
    try {
      return name.equals("Subject") ? message.getSubject() : message.getHeader(name, null);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
