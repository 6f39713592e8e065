package app.breather.milestones.web;

import app.breather.base.media.MediaLimits;
import app.breather.care.web.CareSpeech;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import app.breather.milestones.LinkedFirst;
import app.breather.milestones.MilestoneCard;
import app.breather.milestones.MilestoneId;
import app.breather.milestones.MilestoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says on the page what can be recorded, whom not to tell, and what was recorded. */
record FirstDrawing(LinkedFirst first, MediaLimits limits, CareSpeech speech) {

  private static final String KEYS = "milestones.link";

  FirstView view(String secret, FirstForm form, String notice) {
    var care = first.care();
    boolean several = care.children().size() > 1;
    return new FirstView(
        speech.frame("first", KEYS, secret, notice),
        speech.closed(KEYS, care.occasion().actWindow(), first.readAt()),
        care.children().stream().flatMap(this::hints).distinct().toList(),
        MilestoneId.create().toString(),
        several ? care.children().stream().map(child -> choice(child, form)).toList() : List.of(),
        Arrays.stream(MilestoneKind.values()).map(kind -> choice(kind, form)).toList(),
        form,
        text("milestones.link.file", limits.video().toMegabytes()),
        first.mine().stream().map(this::mine).toList());
  }

  private Stream<String> hints(ChildCard child) {
    var kept = first.keepSealed().getOrDefault(child.id(), Map.of());
    return first.care().parents().stream().flatMap(parent -> hint(parent, kept).stream());
  }

  private Optional<String> hint(MemberCard parent, Map<MilestoneKind, List<MemberCard>> kept) {
    var kinds =
        Arrays.stream(MilestoneKind.values())
            .filter(kind -> kept.getOrDefault(kind, List.of()).contains(parent))
            .toList();
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        kinds.size() == MilestoneKind.values().length
            ? text("milestones.link.all", parent.name())
            : text(
                "milestones.link.some",
                parent.name(),
                speech.all(kinds.stream().map(this::name).toList())));
  }

  private static FirstView.Choice choice(ChildCard child, FirstForm form) {
    var id = child.id().toString();
    return new FirstView.Choice(id, child.name(), id.equals(form.child()));
  }

  private FirstView.Choice choice(MilestoneKind kind, FirstForm form) {
    return new FirstView.Choice(kind.name(), name(kind), kind.name().equals(form.kind()));
  }

  private FirstView.Mine mine(MilestoneCard card) {
    var content = card.content();
    var what = content.kind() == MilestoneKind.OTHER ? content.words() : name(content.kind());
    var with =
        card.shot()
            .map(
                shot -> text(shot.film() ? "milestones.link.withFilm" : "milestones.link.withShot"))
            .orElse("");
    var said = Stream.of(content.note(), with).filter(part -> !part.isEmpty()).toList();
    return new FirstView.Mine(
        card.id().toString(),
        what,
        speech.times().time(content.happenedAt()),
        String.join(" · ", said));
  }

  /** Whom not to tell of that; empty when nobody keeps it sealed. */
  String discretion(List<MemberCard> parents) {
    return parents.isEmpty()
        ? ""
        : text(
            parents.size() == 1 ? "milestones.discretion.one" : "milestones.discretion",
            speech.all(parents.stream().map(MemberCard::name).toList()));
  }

  private String name(MilestoneKind kind) {
    return text("milestones.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  String text(String key, Object... values) {
    return speech.text(key, values);
  }
}
