package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.CoverageBar;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.PersonLook;
import app.breather.base.ui.Rows;
import app.breather.care.CareHistoryLine;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotCard.AgainLine;
import app.breather.care.Coverage;
import app.breather.care.SlotHint;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws what a slot's page says. */
public record SlotCards(CareWords words) {

  private record Part(Period period, Optional<PersonLook> person) {}

  /** Who covers which part, and what is open. */
  public CoverageBar bar(CareSlotCard card) {
    var parts =
        Stream.of(
                card.covers().stream()
                    .map(
                        cover ->
                            new Part(
                                cover.period(),
                                Optional.of(words.people().look(cover.caregiver())))),
                card.again().stream().flatMap(again -> again(card, again)),
                card.gaps().stream().map(gap -> new Part(gap, Optional.empty())))
            .flatMap(part -> part)
            .sorted(Comparator.comparing(Part::period))
            .toList();
    var bar = new CoverageBar();
    bar.setParts(parts.stream().map(this::barPart).toList(), inWords(parts));
    return bar;
  }

  Card whoHas(CareSlotCard card) {
    var result =
        new Card(
                CareWords.text("care.whoHas", words.people().childNames(card.children())),
                bar(card))
            .withAction(CareWords.chip(card.coverage()))
            .stacked();
    if (card.coverage() == Coverage.PARTLY) {
      result.add(
          new Note(Note.Kind.OPEN, CareWords.text("care.isOpen", words.periods(card.gaps()))));
    }
    for (var again : card.again()) {
      result.add(
          new Note(
              Note.Kind.WARNING,
              CareWords.text(
                  "care.again.parents",
                  words.people().name(again.caregiver()),
                  words.ranges(again.asked()),
                  words.range(again.held()))));
    }
    for (var cover : card.covers()) {
      if (!cover.companions().isEmpty()) {
        result.add(
            new Note(
                Note.Kind.LAMP,
                CareWords.text(
                    "care.with",
                    words.people().name(cover.caregiver()),
                    words.people().names(cover.companions()))));
      }
    }
    return result;
  }

  private Stream<Part> again(CareSlotCard card, AgainLine again) {
    var look = words.people().look(again.caregiver());
    var asked =
        new PersonLook(
            CareWords.text("care.again.part", look.name()), look.initials(), look.colour());
    return again.held().intersection(card.period()).stream()
        .map(part -> new Part(part, Optional.of(asked)));
  }

  private CoverageBar.Part barPart(Part part) {
    return new CoverageBar.Part(
        words.times().hour(part.period().from()),
        words.times().hour(part.period().until()),
        part.period().length().toMinutes(),
        part.person());
  }

  private String inWords(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                words.times().clock(part.period().from(), part.period().until())
                    + " "
                    + part.person().map(PersonLook::name).orElse(CareWords.text("base.open")))
        .collect(Collectors.joining(", "));
  }

  Card about(CareSlotCard card, List<SlotHint> hints) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(Icon.BABY, words.people().childNames(card.children())));
    facts.add(new Fact(Icon.CLOCK, words.times().duration(card.period().length())));
    hints.forEach(hint -> facts.add(fact(hint)));
    if (!card.place().isEmpty()) {
      facts.add(new Fact(Icon.MAP_PIN, card.place()));
    }
    if (!card.note().isEmpty()) {
      facts.add(new Fact(Icon.MESSAGE_CIRCLE, card.note()));
    }
    var about = new Card(CareWords.text("care.about"), new Facts(facts)).stacked();
    card.insteadOf()
        .map(day -> new Anchor(day.care().route(), CareWords.text("care.insteadOf")))
        .ifPresent(about::add);
    return about;
  }

  private Fact fact(SlotHint hint) {
    return new Fact(Icon.named(hint.icon()).orElse(Icon.CLOCK), hint.said(words.times()));
  }

  Card happened(List<CareHistoryLine> history) {
    var rows = history.stream().map(this::happenedRow).toList();
    return new Card(CareWords.text("care.history"), new Rows(rows));
  }

  private BandRow happenedRow(CareHistoryLine line) {
    var by = words.people().look(line.by());
    var about = line.about().map(words.people()::name).orElse(by.name());
    var span = line.period().map(words::range).orElse("");
    var key = "care.happened." + CareWords.lower(line.what());
    var ownDoing = line.about().isEmpty() || line.about().get().equals(line.by());
    var sentence = CareWords.text(ownDoing ? key : key + ".by", by.name(), about, span);
    return new BandRow(sentence, words.times().moment(line.at())).withPerson(by);
  }
}
