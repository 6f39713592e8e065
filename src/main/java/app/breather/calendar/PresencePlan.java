package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of who has the children, from all that the features know. */
@Service
public class PresencePlan {

  private final ObjectProvider<PresenceSource> presenceSources;
  private final ObjectProvider<TurnSource> turnSources;
  private final AwayTimes awayTimes;
  private final Members members;

  PresencePlan(
      ObjectProvider<PresenceSource> presenceSources,
      ObjectProvider<TurnSource> turnSources,
      AwayTimes awayTimes,
      Members members) {
    this.presenceSources = presenceSources;
    this.turnSources = turnSources;
    this.awayTimes = awayTimes;
    this.members = members;
  }

  /**
   * @throws IllegalArgumentException when the window is longer than two years
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Presence read(Period window) {
    return of(window, members.all(), awayTimes.away(window).stream());
  }

  Presence of(Period window, Collection<MemberCard> everybody, Stream<Away> away) {
    var parents = everybody.stream().filter(MemberCard::isParent).map(MemberCard::id).toList();
    var held = presenceSources.stream().flatMap(source -> source.held(window).stream()).toList();
    var turns = turnSources.stream().flatMap(source -> source.turns(window).stream()).toList();
    return new Presence(parents, held, away.toList(), turns);
  }
}
