package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Card;
import app.breather.handover.report.ParentReports;
import app.breather.handover.report.ParentReports.Meanwhile;
import app.breather.handover.report.ReportBoard;
import app.breather.handover.report.ReportEntry;
import app.breather.handover.report.ReportWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Optional;

/** How it goes while the parent is away, and how it went in a few words once they are back. */
public class MeanwhileCard extends Div {

  private static final Duration LATELY = Duration.ofHours(12);

  private final boolean leadsOn;
  private Optional<Shown> shown = Optional.empty();

  /**
   * @param leadsOn whether it leads to all that was told, for where that does not stand below it
   */
  public MeanwhileCard(boolean leadsOn) {
    this.leadsOn = leadsOn;
  }

  private record Shown(Optional<Meanwhile> meanwhile, Optional<ReportEntry> last) {

    static Shown of(ParentReports reports) {
      return new Shown(
          reports.meanwhile(),
          reports.entries().stream()
              .filter(entry -> entry.at().isAfter(reports.readAt().minus(LATELY)))
              .filter(entry -> !reports.mine().contains(entry.id()))
              .findFirst());
    }

    boolean isEmpty() {
      return meanwhile.isEmpty() && last.isEmpty();
    }
  }

  /** Nothing where there is nothing to say. */
  public void show(Optional<ParentReports> reports, ReportWords words) {
    var now = reports.map(Shown::of).filter(found -> !found.isEmpty());
    setVisible(now.isPresent());
    if (!now.equals(shown)) {
      removeAll();
      now.ifPresent(found -> add(card(found, words)));
    }
    shown = now;
  }

  private Card card(Shown shown, ReportWords words) {
    var card =
        new Card(translate(shown.meanwhile().isPresent() ? "report.today" : "report.view"))
            .stacked();
    shown
        .meanwhile()
        .ifPresentOrElse(
            meanwhile -> say(card, meanwhile, words),
            () -> shown.last().ifPresent(entry -> say(card, entry, words)));
    if (leadsOn) {
      card.add(new Anchor(ReportBoard.ROUTE, translate("report.toAll")));
    }
    return card;
  }

  private static void say(Card card, Meanwhile meanwhile, ReportWords words) {
    card.add(styled(words.summary(meanwhile.summary()), "what"));
    meanwhile.note().ifPresent(entry -> quote(card, entry.content().note()));
    var reasons = words.reasons(meanwhile.reasons());
    if (!reasons.isEmpty()) {
      card.add(styled(reasons, "soft"));
    }
  }

  private static void say(Card card, ReportEntry entry, ReportWords words) {
    card.add(styled(words.time(entry) + " · " + words.title(entry), "what"));
    var note = words.note(entry);
    if (!note.isEmpty()) {
      quote(card, note);
    }
    card.add(styled(words.remark(entry, false, false), "soft"));
  }

  private static void quote(Card card, String note) {
    card.add(styled(translate("report.quoted", note), "voice"));
  }

  private static Paragraph styled(String text, String className) {
    var said = new Paragraph(text);
    said.addClassName(className);
    return said;
  }
}
