package app.breather.calendar.feed;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Correspondents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody's calendar, for whoever holds the secret of its address. */
@Component
class Feeds {

  private final FamilyLinks links;
  private final Correspondents correspondents;
  private final FeedReader reader;
  private final FeedShelf shelf;
  private final CurrentActor current;

  Feeds(
      FamilyLinks links,
      Correspondents correspondents,
      FeedReader reader,
      FeedShelf shelf,
      CurrentActor current) {
    this.links = links;
    this.correspondents = correspondents;
    this.reader = reader;
    this.shelf = shelf;
    this.current = current;
  }

  /** Whose it is; empty for one who left, too. Asked each time, for an address stops at once. */
  Optional<Actor.Person> reader(String secret) {
    return links.read(
        LinkPurpose.FEED, secret, member -> correspondents.personOf(new MemberId(member)));
  }

  Feed of(Actor.Person whose, boolean bedtimes) {
    return shelf.get(
        new FeedShelf.Key(whose, bedtimes), () -> current.as(whose, () -> reader.read(bedtimes)));
  }
}
