package app.breather.care;

import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.MemberId;
import app.breather.family.FamilyFixture.Home;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What caregivers without an account find in their letter box. */
@Component
class CareLetters {

  private static final Pattern ANSWER = Pattern.compile("http://\\S+/answer/(\\S{43})");

  private final CareFixture care;
  private final TestMailServer server;
  private final DueJobs due;

  CareLetters(CareFixture care, TestMailServer server, DueJobs due) {
    this.care = care;
    this.server = server;
    this.due = due;
  }

  /** Somebody and their letter box. */
  record Reader(MemberId member, String address) {}

  Reader aReader(Home home, String name) {
    var address = UUID.randomUUID() + "@breather.example";
    return new Reader(care.aCaregiverByMail(home, name, address), address);
  }

  /** All that is due is sent before one looks. */
  List<MimeMessage> of(Home home, Reader reader) {
    due.run(home.family());
    return server.receivedBy(reader.address());
  }

  /** The beginnings of the subjects, up to the time. */
  List<String> titles(Home home, Reader reader) {
    return of(home, reader).stream().map(CareLetters::title).toList();
  }

  private static String title(MimeMessage message) {
    return subject(message).replaceFirst(" \\(.*", "");
  }

  static String subject(MimeMessage message) {
    try {
      return breakable(message.getSubject());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(MimeMessage message) {
    return breakable(TestMailServer.plainText(message));
  }

  private static String breakable(String text) {
    return text.replace('\u00a0', ' ');
  }

  /** The secrets of the answer pages it leads to. */
  static List<String> answerLinks(MimeMessage message) {
    return ANSWER
        .matcher(TestMailServer.plainText(message))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
