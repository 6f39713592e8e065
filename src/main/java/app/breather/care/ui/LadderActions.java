package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Toast;
import app.breather.care.AskResult;
import app.breather.care.CareAsking;
import app.breather.care.CareLadder;
import app.breather.care.CareSlotId;
import app.breather.family.MemberCard;
import app.breather.family.ui.People;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a parent does about those who are asked, and the sentence that follows. */
@Component
class LadderActions {

  private final CareLadder ladder;
  private final CareAsking asking;
  private final People people;

  LadderActions(CareLadder ladder, CareAsking asking, People people) {
    this.ladder = ladder;
    this.asking = asking;
    this.people = people;
  }

  void stop(CareSlotId slot, CareWords words) {
    say(ladder.stop(slot), words);
  }

  void goOn(CareSlotId slot, CareWords words) {
    say(ladder.goOn(slot), words);
  }

  void askNext(CareSlotId slot, CareWords words) {
    say(ladder.askNext(slot), words);
  }

  void askNow(CareSlotId slot, MemberId caregiver, CareWords words) {
    say(asking.ask(slot, Set.of(caregiver)), words);
  }

  void askOthers(CareSlotId slot, CareWords words) {
    say(asking.askOthers(slot), words);
  }

  void reorder(CareSlotId slot, List<MemberId> queued, CareWords words) {
    var order = new NamesInOrder();
    var caregivers = people.caregivers();
    order.keep(
        queued.stream()
            .flatMap(id -> caregivers.stream().filter(member -> member.id().equals(id)))
            .toList());
    Dialogs.form(
            CareWords.text("care.ladder.reorder"),
            order,
            CareWords.text("base.save"),
            () -> {
              say(ladder.reorder(slot, order.names().stream().map(MemberCard::id).toList()), words);
              return true;
            })
        .open();
  }

  private static void say(AskResult result, CareWords words) {
    Toast.show(words.of(result));
  }
}
