package app.breather.bedtime.web;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.bedtime.BedtimeReport;
import app.breather.bedtime.LinkedEvening;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Says on the page what is known of an evening, and what can be said. */
record EveningDrawing(LinkedEvening evening, MessageSource words, Locale language) {

  private static final int STEP = 5;
  private static final int STEPS = 48;

  EveningView view(EveningSaid said) {
    var me = evening.me();
    var report = evening.turn().report();
    return new EveningView(
        evening.reading().look(),
        new EveningView.Who(me.name(), me.initials(), me.colour()),
        report
            .map(one -> text("bedtime.sentence.done", name(one.doneBy()), children()))
            .orElseGet(() -> text("bedtime.evening.ask", children())),
        new Times(evening.zone(), language).longDay(evening.turn().evening()),
        said == EveningSaid.NOTHING ? "" : text("bedtime.evening.said." + said.key()),
        report.map(this::details).orElse(null),
        evening.turn().reports().stream().skip(1).map(this::before).toList(),
        new EveningView.Form(
            members(),
            asleep(report.flatMap(BedtimeReport::asleepAt)),
            report.map(BedtimeReport::note).orElse(""),
            report.filter(BedtimeReport::present).isPresent()),
        evening.turn().reports().size(),
        text("bedtime.evening.privacy", me.name()));
  }

  private String details(BedtimeReport report) {
    return Stream.of(
            report.asleepAt().map(at -> text("bedtime.asleepAt", at.toString())),
            Optional.of(report.note()).filter(note -> !note.isEmpty()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String before(BedtimeReport report) {
    var said = details(report);
    return said.isEmpty()
        ? text("bedtime.corrected", name(report.doneBy()))
        : text("bedtime.corrected.said", name(report.doneBy()), said);
  }

  private List<EveningView.Choice> members() {
    var who = evening.turn().report().map(BedtimeReport::doneBy).orElseGet(() -> evening.me().id());
    return evening.members().stream()
        .map(
            member ->
                new EveningView.Choice(
                    member.id().toString(), member.name(), member.id().equals(who)))
        .toList();
  }

  private List<EveningView.Choice> asleep(Optional<LocalTime> known) {
    var from = LocalTime.ofInstant(evening.turn().window().from(), evening.zone());
    var choices = new ArrayList<EveningView.Choice>();
    choices.add(new EveningView.Choice("", text("bedtime.evening.unknown"), known.isEmpty()));
    Stream.concat(
            known.stream(),
            IntStream.range(0, STEPS).mapToObj(step -> from.plusMinutes((long) step * STEP)))
        .distinct()
        .sorted()
        .map(
            time ->
                new EveningView.Choice(
                    time.toString(), time.toString(), known.filter(time::equals).isPresent()))
        .forEach(choices::add);
    return choices;
  }

  private String children() {
    return Names.all(
        evening.children().stream()
            .filter(child -> evening.turn().children().contains(child.id()))
            .map(ChildCard::name)
            .toList(),
        language);
  }

  private String name(MemberId id) {
    return evening.members().stream()
        .filter(member -> member.id().equals(id))
        .map(MemberCard::name)
        .findFirst()
        .orElse("");
  }

  private String text(String key, Object... values) {
    return words.getMessage(key, values, language);
  }
}
