package app.breather.care.web;

import app.breather.base.time.Period;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotCard.AgainLine;
import app.breather.care.CareSlotCard.CoverLine;
import app.breather.care.LinkedAsk;
import app.breather.care.web.AnswerView.Care;
import app.breather.care.web.AnswerView.Fact;
import app.breather.care.web.AnswerView.Part;
import app.breather.family.MemberCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what the care is that somebody is asked for, or has promised. */
record CareDrawing(LinkedAsk ask, AnswerWords words) {

  private static final int FULL_WEIGHT = 24;
  private static final int MOST_PARTS = 6;

  private record Stretch(Period period, Optional<MemberCard> who) {}

  Care of(CareSlotCard slot, List<Period> wanted) {
    var facts = new ArrayList<Fact>();
    slot.againOf(ask.me().id()).ifPresent(again -> facts.add(changed(again)));
    if (!wanted.equals(List.of(slot.period()))) {
      facts.add(new Fact("clock", words.text("care.link.whole", words.range(slot.period()))));
    }
    facts.addAll(places(slot));
    facts.addAll(hints());
    others(slot, wanted).ifPresent(facts::add);
    return care(slot, wanted, facts, slot.covers().isEmpty() ? List.of() : bar(slot));
  }

  Care promised(CareSlotCard slot, List<Period> own) {
    var facts = new ArrayList<>(places(slot));
    facts.addAll(hints());
    others(slot, own).ifPresent(facts::add);
    return care(slot, own, facts, List.of());
  }

  private Care care(CareSlotCard slot, List<Period> spans, List<Fact> facts, List<Part> bar) {
    var length = words.duration(spans);
    return new Care(
        words.when(spans),
        slot.purpose().isEmpty() ? length : length + " · " + slot.purpose(),
        facts,
        slot.note(),
        slot.note().isEmpty() ? "" : ask.author().flatMap(ask::name).orElse(""),
        bar);
  }

  private static List<Fact> places(CareSlotCard slot) {
    return slot.place().isEmpty() ? List.of() : List.of(new Fact("pin", slot.place()));
  }

  private List<Fact> hints() {
    return ask.hints().stream().map(hint -> new Fact(hint.icon(), words.text(hint))).toList();
  }

  private Fact changed(AgainLine again) {
    return new Fact(
        "clock",
        again.anotherChild()
            ? words.text("care.again.child")
            : words.text("care.again.moved", words.range(again.held())));
  }

  /** Who is there right before and after. */
  private Optional<Fact> others(CareSlotCard slot, List<Period> spans) {
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    var start = spans.getFirst().from();
    var end = spans.getLast().until();
    var before = names(slot, cover -> cover.period().until().equals(start));
    var after = names(slot, cover -> cover.period().from().equals(end));
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    var key = before.isEmpty() ? "after" : after.isEmpty() ? "before" : "both";
    return Optional.of(
        new Fact(
            "users",
            words.text("care.link.others." + key, before.isEmpty() ? after : before, after)));
  }

  private String names(CareSlotCard slot, java.util.function.Predicate<CoverLine> which) {
    return words.all(
        slot.covers().stream()
            .filter(which)
            .filter(cover -> !cover.caregiver().equals(ask.me().id()))
            .flatMap(cover -> ask.name(cover.caregiver()).stream())
            .toList());
  }

  private List<Part> bar(CareSlotCard slot) {
    var stretches =
        Stream.concat(
                slot.covers().stream().map(cover -> new Stretch(cover.period(), person(cover))),
                slot.gaps().stream().map(gap -> new Stretch(gap, Optional.empty())))
            .sorted(Comparator.comparing(Stretch::period))
            .toList();
    return stretches.size() > MOST_PARTS
        ? List.of()
        : stretches.stream().map(stretch -> part(slot, stretch)).toList();
  }

  private Optional<MemberCard> person(CoverLine cover) {
    return ask.people().stream().filter(one -> one.id().equals(cover.caregiver())).findFirst();
  }

  private Part part(CareSlotCard slot, Stretch stretch) {
    var share = (double) stretch.period().length().toMillis() / slot.period().length().toMillis();
    return new Part(
        stretch.who().map(MemberCard::name).orElseGet(() -> words.text("base.open")),
        stretch.who().map(MemberCard::colour).orElse(0),
        words.brief(List.of(stretch.period())),
        Math.clamp(Math.round(share * FULL_WEIGHT), 1, FULL_WEIGHT));
  }
}
