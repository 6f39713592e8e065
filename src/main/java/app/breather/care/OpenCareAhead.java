package app.breather.care;

import app.breather.base.links.FamilyPage;
import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter.Block;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.base.ui.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reminds parents of what nobody covers in a week. */
@Component
class OpenCareAhead {

  private static final int DAYS = 7;
  private static final int MOST_LISTED = 5;

  private final CareBoard board;
  private final PublicAddress addresses;
  private final MessageSource words;
  private final CurrentActor current;

  OpenCareAhead(
      CareBoard board, PublicAddress addresses, MessageSource words, CurrentActor current) {
    this.board = board;
    this.addresses = addresses;
    this.words = words;
    this.current = current;
  }

  /** Nothing when all is covered. */
  List<Block> blocks(LocalDate first, Times times) {
    var zone = times.zone();
    var week =
        new Period(
            first.atStartOfDay(zone).toInstant(),
            first.plusDays(DAYS).atStartOfDay(zone).toInstant());
    var open = board.during(week).stream().filter(OpenCareAhead::isOpen).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Strong(say(times, "care.weekAhead.open", open.size())));
    open.stream()
        .limit(MOST_LISTED)
        .map(slot -> new Block.Paragraph(line(slot, times)))
        .forEach(blocks::add);
    var page = open.size() == 1 ? open.getFirst().id().route() : "care";
    blocks.add(
        new Block.Button(
            say(times, "care.weekAhead.ask"),
            addresses.of(FamilyPage.of(page, current.family())),
            true));
    return blocks;
  }

  private static boolean isOpen(CareSlotCard slot) {
    return slot.coverage() != Coverage.CANCELLED && !slot.begun() && !slot.gaps().isEmpty();
  }

  private static String line(CareSlotCard slot, Times times) {
    var gaps =
        slot.gaps().stream()
            .map(gap -> times.range(gap.from(), gap.until()))
            .collect(Collectors.joining(", "));
    return slot.purpose().isEmpty() ? gaps : gaps + " · " + slot.purpose();
  }

  private String say(Times times, String key, Object... values) {
    return words.getMessage(key, values, times.locale());
  }
}
