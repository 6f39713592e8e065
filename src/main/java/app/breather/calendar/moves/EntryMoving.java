package app.breather.calendar.moves;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves what is entered, once whoever moves it has seen whom that concerns. */
@Service
public class EntryMoving {

  private final ObjectProvider<EntryMoves> features;

  EntryMoving(ObjectProvider<EntryMoves> features) {
    this.features = features;
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public MovePreview preview(EntryMove move) {
    return feature(move).map(feature -> feature.preview(move)).orElseGet(MovePreview.Gone::new);
  }

  /**
   * @param seen what the preview said; when it says something else by now, nothing is moved
   */
  @Needs(Access.MEMBER)
  @Transactional
  public MoveResult move(EntryMove move, List<MoveEffect> seen) {
    return feature(move)
        .map(feature -> move(feature, move, seen))
        .orElseGet(() -> new MoveResult.NotMoved(new MovePreview.Gone()));
  }

  private static MoveResult move(EntryMoves feature, EntryMove move, List<MoveEffect> seen) {
    feature.lock(move.what());
    var now = feature.preview(move);
    return now instanceof MovePreview.Possible possible
            && possible.effects().equals(seen)
            && possible.reaches().contains(move.reach())
        ? new MoveResult.Moved(feature.move(move))
        : new MoveResult.NotMoved(now);
  }

  private Optional<EntryMoves> feature(EntryMove move) {
    return features.stream().filter(one -> one.of().equals(move.what().of())).findFirst();
  }
}
