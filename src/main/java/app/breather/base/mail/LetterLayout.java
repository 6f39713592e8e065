package app.breather.base.mail;

import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.Letter.CalendarPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A letter in plain text, and as simple HTML of tables that old mail programs show as well. */
@Component
class LetterLayout {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final ITemplateEngine templates;
  private final MessageSource words;

  LetterLayout(ITemplateEngine templates, MessageSource words) {
    this.templates = templates;
    this.words = words;
  }

  MimeMultipart parts(Letter letter) throws MessagingException {
    var parts = new MimeMultipart("alternative");
    var plain = new MimeBodyPart();
    plain.setText(plain(letter), UTF_8);
    parts.addBodyPart(plain);
    var html = new MimeBodyPart();
    html.setText(html(letter), UTF_8, "html");
    parts.addBodyPart(html);
    for (var calendar : letter.calendar().stream().toList()) {
      parts.addBodyPart(part(calendar));
    }
    return parts;
  }

  private static MimeBodyPart part(CalendarPart calendar) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(calendar.text(), UTF_8, "calendar");
    part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + calendar.method());
    return part;
  }

  String html(Letter letter) {
    var context = new Context(letter.language());
    context.setVariable("letter", letter);
    context.setVariable("blocks", letter.body().stream().map(LetterLayout::shown).toList());
    context.setVariable("sender", sender(letter));
    return templates.process("mail/letter", context);
  }

  /**
   * @param kind which piece of the template draws it
   */
  record Shown(String kind, Block block) {}

  private static Shown shown(Block block) {
    return new Shown(
        switch (block) {
          case Block.Headline _ -> "headline";
          case Block.Paragraph _ -> "paragraph";
          case Block.Strong _ -> "strong";
          case Block.Voice _ -> "voice";
          case Block.Button _ -> "button";
          case Block.Listed _ -> "listed";
          case Block.SmallPrint _ -> "small";
          case Block.SmallLink _ -> "link";
        },
        block);
  }

  String plain(Letter letter) {
    var body =
        letter.body().stream()
            .map(block -> plain(block, letter.language()))
            .collect(Collectors.joining("\n\n"));
    return body + "\n\n-- \n" + sender(letter) + "\n";
  }

  private String plain(Block block, Locale language) {
    return switch (block) {
      case Block.Headline(var text) -> text;
      case Block.Paragraph(var text) -> text;
      case Block.Strong(var text) -> text;
      case Block.Voice(var text, var who) -> say("mail.voice", language, text, who);
      case Block.Button(var text, var address, _) -> "%s:\n%s".formatted(text, address);
      case Block.Listed(var heading, var lines) -> heading + "\n" + String.join("\n", lines);
      case Block.SmallPrint(var text) -> text;
      case Block.SmallLink(var text, var label, var address) ->
          "%s %s:\n%s".formatted(text, label, address);
    };
  }

  private String sender(Letter letter) {
    return say("mail.sender", letter.language());
  }

  private String say(String key, Locale language, Object... values) {
    return words.getMessage(key, values, language);
  }
}
