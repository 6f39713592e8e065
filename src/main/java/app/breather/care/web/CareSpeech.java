package app.breather.care.web;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.base.web.PlainWriter;
import app.breather.calendar.StayWords;
import app.breather.care.LinkedCare;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** How the pages by the link to a time of care speak to the caregiver for whom it was made. */
public record CareSpeech(LinkedCare care, MessageSource source, Locale language) {

  /** In the language that they prefer, or else their browser does. */
  public static CareSpeech of(
      LinkedCare care, HttpServletRequest request, PlainWriter writer, MessageSource source) {
    return new CareSpeech(care, source, writer.language(request, care.reading().language()));
  }

  /**
   * @param path of the page, to which it need not lead
   * @param keys with which its title and whose it is begin, as in {@code baton}
   */
  public CareFrame frame(String path, String keys, String secret, String notice) {
    var own = care.occasion().own();
    return new CareFrame(
        care.reading().look(),
        Who.of(care.me()),
        care.pages().stream()
            .filter(page -> !page.path().equals(path))
            .map(page -> new CareFrame.Nav("/" + page.path() + "/" + secret, text(page.nameKey())))
            .toList(),
        text(keys + ".title", childNames(care.occasion().children())),
        times().range(own.from(), own.until()),
        notice,
        text(keys + ".privacy", care.me().name()));
  }

  /** Why a page is not open; empty while it is. */
  public String closed(String keys, Period window, Instant now) {
    if (window.contains(now)) {
      return "";
    }
    return now.isBefore(window.from())
        ? text(keys + ".closed.before", times().moment(window.from()))
        : text(keys + ".closed.after");
  }

  /** With whom the children are, to the caregiver as "you". */
  public StayWords stays(Instant now) {
    return new StayWords(
        times(),
        this::text,
        this::name,
        this::childNames,
        Optional.of(care.me().id()),
        LocalDate.ofInstant(now, care.zone()));
  }

  public Times times() {
    return new Times(care.zone(), language);
  }

  private String name(MemberId id) {
    return care.members().stream()
        .filter(member -> member.id().equals(id))
        .map(MemberCard::name)
        .findFirst()
        .orElse("");
  }

  private String childNames(Collection<ChildId> ids) {
    return all(
        care.everyChild().stream()
            .filter(child -> ids.contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  /** As in "Mia and Tom". */
  public String all(List<String> names) {
    return Names.all(names, language);
  }

  public String text(String key, Object... values) {
    return source.getMessage(key, values, language);
  }
}
