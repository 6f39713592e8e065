package app.breather.milestones.sealed;

import app.breather.base.media.MediaId;
import app.breather.base.media.WaitingMedia;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.feed.FeedAddresses;
import app.breather.calendar.wall.WallAddresses;
import app.breather.milestones.MilestoneContent;
import app.breather.milestones.MilestoneFixture;
import app.breather.milestones.MilestoneFixture.Situation;
import app.breather.milestones.MilestoneId;
import app.breather.milestones.MilestoneKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Alex keeps everything sealed and Sam is told everything. What Alex is shown is looked at twice:
 * before Oma Inge records Mia's firsts, and after it, at the same moment by the clock.
 */
@Component
class SealedWorld {

  private static final String WORDS = "Zanzibarwords";
  private static final String NOTE = "Quaggernote";

  private final MilestoneFixture firsts;
  private final FeedAddresses feeds;
  private final WallAddresses walls;

  SealedWorld(MilestoneFixture firsts, FeedAddresses feeds, WallAddresses walls) {
    this.firsts = firsts;
    this.feeds = feeds;
    this.walls = walls;
  }

  /**
   * @param feed where Alex's calendar program fetches, with a slash before it
   * @param wall where the family's display asks
   */
  record World(Situation now, String feed, String wall) {

    Actor.Person alex() {
      return now.alex();
    }
  }

  /** Before anything is recorded. */
  World create() {
    var now = firsts.ingeHasMia();
    firsts.wants(now, now.alex());
    firsts.wants(now, now.sam(), MilestoneKind.values());
    return new World(
        now,
        firsts.as(now.alex(), feeds::make).web().getPath(),
        firsts.as(now.alex(), walls::make).web().getPath());
  }

  /** What must leave no trace. */
  record Recorded(List<MilestoneId> ids, MediaId media) {

    List<String> traces() {
      return List.of(
          WORDS,
          NOTE,
          "quaggernote",
          ids.get(0).toString(),
          ids.get(1).toString(),
          ids.get(2).toString(),
          media.toString());
    }
  }

  Recorded record(World world) {
    var now = world.now();
    WaitingMedia picture = firsts.aPicture(now.inge());
    var steps = firsts.content(now, MilestoneKind.STEPS, NOTE);
    var own =
        new MilestoneContent(now.mia(), MilestoneKind.OTHER, WORDS, steps.happenedAt(), "", false);
    return new Recorded(
        List.of(
            firsts.ingeRecords(now, steps, Optional.of(picture)),
            firsts.ingeRecords(now, own, Optional.empty()),
            firsts.records(now.sam(), firsts.content(now, MilestoneKind.TOOTH, NOTE))),
        picture.id());
  }
}
