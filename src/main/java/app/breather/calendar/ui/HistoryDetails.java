package app.breather.calendar.ui;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.calendar.HistoryLine;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What happened to an entry, folded away until somebody wants to know. */
class HistoryDetails extends NativeDetails {

  private final Times times;

  /**
   * @param lines the latest first
   * @param words of what was said
   */
  <C> HistoryDetails(List<HistoryLine<C>> lines, Function<C, String> words, Times times) {
    this.times = times;
    addClassName("history");
    setSummaryText(getTranslation("calendar.history"));
    setContent(new Rows(lines.stream().map(line -> row(line, words)).toList()));
  }

  private <C> BandRow row(HistoryLine<C> line, Function<C, String> words) {
    var who = line.by();
    var happened = "calendar.happened." + line.what().name().toLowerCase(Locale.ROOT);
    var title =
        who.map(MemberCard::name)
            .map(name -> getTranslation(happened + ".by", name))
            .orElseGet(() -> getTranslation(happened));
    var row =
        new BandRow(
            title,
            getTranslation(
                "calendar.happened.what", words.apply(line.content()), times.moment(line.at())));
    return who.map(member -> row.withPerson(DayRows.look(member)))
        .orElseGet(() -> row.withIcon(Icon.CLOCK));
  }
}
