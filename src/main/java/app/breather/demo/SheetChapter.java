package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.care.CareOccasionId;
import app.breather.care.CareSlotId;
import app.breather.handover.sheet.DayContent;
import app.breather.handover.sheet.DayEditing;
import app.breather.handover.sheet.MySheets;
import app.breather.handover.sheet.PhoneNumber;
import app.breather.handover.sheet.SectionKind;
import app.breather.handover.sheet.SheetBoard;
import app.breather.handover.sheet.SheetEditing;
import app.breather.handover.sheet.SheetOpening;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the Parkers wrote down for whoever has Mia, and that Oma Inge has read it. */
@Component
@Order
@ConditionalOnProperty("breather.demo")
class SheetChapter implements Chapter {

  private final CareDeeds deeds;
  private final SheetBoard board;
  private final SheetEditing editing;
  private final DayEditing days;
  private final MySheets mine;
  private final CurrentActor current;

  SheetChapter(
      CareDeeds deeds,
      SheetBoard board,
      SheetEditing editing,
      DayEditing days,
      MySheets mine,
      CurrentActor current) {
    this.deeds = deeds;
    this.board = board;
    this.editing = editing;
    this.days = days;
    this.mine = mine;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    timeline.at(timeline.day(-20).atTime(20, 30), () -> writtenBy(parkers.alex()));
    timeline.at(timeline.day(-19).atTime(21, 10), () -> completedBy(parkers.sam()));
    var afternoon = timeline.period(timeline.today(), 14, 18);
    timeline.at(
        timeline.day(-1).atTime(19, 0),
        () ->
            deeds
                .find(parkers.inge(), afternoon)
                .ifPresent(
                    slot ->
                        justForToday(
                            parkers.sam(),
                            slot,
                            new DayContent(
                                "At work, Alex by tram and Sam by bicycle",
                                Optional.of(afternoon.until().plus(Duration.ofMinutes(10))),
                                "The blue snowsuit is in the wash; take the red jacket.",
                                List.of(
                                    new PhoneNumber("Alex", "0170 555 0142"),
                                    new PhoneNumber("Sam", "0170 555 0187"),
                                    new PhoneNumber("Emergency", "112"))))));
    timeline.at(
        timeline.day(-1).atTime(20, 15),
        () -> deeds.find(parkers.inge(), afternoon).ifPresent(slot -> read(parkers.inge(), slot)));
  }

  private void writtenBy(Actor.Person parent) {
    write(
        parent,
        SectionKind.EMERGENCY,
        """
        **No egg. Not even a little.**
        Rash or swelling: call 112, then Alex.

        Address to give: Lindenweg 4, 2nd floor, bell “Parker”.""");
    write(
        parent,
        SectionKind.FEEDING,
        """
        - Porridge, half a bowl; the bib is in the first drawer
        - Warm milk for 4 minutes; once warm, drink it within an hour""");
    write(
        parent,
        SectionKind.SLEEP,
        """
        Tired is: rubs her left ear. **No nap after 16:30.**
        Grey rabbit, lamp on the lowest step.""");
    write(
        parent,
        SectionKind.HOUSE,
        "Stair gate closes to the left. Nappies under the changing table. Wi-Fi on the fridge.");
  }

  private void completedBy(Actor.Person parent) {
    write(
        parent,
        SectionKind.ROUTINE,
        """
        - **16:00** A walk if it is dry
        - **17:00** Bottle, 120 ml
        - **18:00** Porridge
        - **18:40** Bath, or only face and hands. Pyjamas""");
    write(
        parent,
        SectionKind.SOOTHING,
        "First wait a breath. Then the window, and hum low. If nothing helps, the sling always does.");
    write(
        parent,
        SectionKind.MEDICINE,
        "Vitamin D in the morning, by us. Fever suppository: white box, **only after a call with us**.");
  }

  private void write(Actor.Person parent, SectionKind kind, String text) {
    current.doAs(
        parent,
        () ->
            board.sections().stream()
                .filter(section -> section.kind() == kind)
                .forEach(
                    section -> {
                      var _ = editing.write(section.id(), section.edition(), "", text);
                    }));
  }

  private void justForToday(Actor.Person parent, CareSlotId slot, DayContent content) {
    current.doAs(
        parent,
        () -> {
          var _ = days.write(CareOccasionId.of(slot), 0, content);
        });
  }

  private void read(Actor.Person who, CareSlotId slot) {
    var id = CareOccasionId.of(slot);
    current.doAs(
        who,
        () ->
            mine.read(id)
                .ifPresent(
                    opening -> {
                      if (opening instanceof SheetOpening.Open(var sheet)) {
                        var _ = mine.confirm(id, sheet.seen());
                      }
                    }));
  }
}
