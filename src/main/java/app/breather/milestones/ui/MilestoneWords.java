package app.breather.milestones.ui;

import app.breather.base.ui.Icon;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.calendar.Title;
import app.breather.family.MemberCard;
import app.breather.family.ui.People;
import app.breather.milestones.MilestoneContent;
import app.breather.milestones.MilestoneKind;
import app.breather.milestones.ParentWish;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Milestones in the viewer's words. */
record MilestoneWords(Times times, People.Named people) {

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String kind(MilestoneKind kind) {
    return text("milestones.kind." + lower(kind));
  }

  /** As in "First steps", or in somebody's own words. */
  static String what(MilestoneContent content) {
    return content.kind() == MilestoneKind.OTHER ? content.words() : kind(content.kind());
  }

  static Icon icon(MilestoneKind kind) {
    return switch (kind) {
      case STEPS, CRAWL, STAND -> Icon.FOOTPRINTS;
      case WORD, LAUGH -> Icon.MESSAGE_CIRCLE;
      case SLEEP -> Icon.MOON;
      case SMILE, TOOTH, ROLL, SIT -> Icon.BABY;
      case OTHER -> Icon.SPARKLES;
    };
  }

  static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  String of(Title title) {
    return switch (title) {
      case Title.Written(var written) -> written;
      case Title.Translated(var key, var arguments) -> text(key, arguments.toArray());
    };
  }

  String when(MilestoneContent content) {
    return times.moment(content.happenedAt());
  }

  LocalDate dayOf(MilestoneContent content) {
    return LocalDate.ofInstant(content.happenedAt(), times.zone());
  }

  /** As in "You saw it yourself two days later, and it was new to you." */
  String seen(MilestoneContent content, LocalDate day) {
    long later = ChronoUnit.DAYS.between(dayOf(content), day);
    return later == 0
        ? text("milestones.seen.sameDay")
        : text(later == 1 ? "milestones.seen.nextDay" : "milestones.seen.later", later);
  }

  /** As in "Alex: keep it sealed. Sam: tell me at once." */
  String wishes(List<ParentWish> wishes) {
    return wishes.stream()
        .map(wish -> text("milestones.wish." + lower(wish.wish()), wish.parent().name()))
        .collect(Collectors.joining(" "));
  }

  /** Whom not to tell of that kind; empty when nobody keeps it sealed. */
  String discretion(MilestoneKind kind, Map<MilestoneKind, List<MemberCard>> kept) {
    var parents = kept.getOrDefault(kind, List.of());
    return parents.isEmpty() ? "" : discretion(parents);
  }

  /**
   * @param parents at least one
   */
  String discretion(List<MemberCard> parents) {
    return text(
        parents.size() == 1 ? "milestones.discretion.one" : "milestones.discretion",
        Names.all(parents.stream().map(MemberCard::name).toList(), times.locale()));
  }
}
