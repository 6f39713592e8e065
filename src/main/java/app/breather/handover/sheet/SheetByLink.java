package app.breather.handover.sheet;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.care.CareByLink;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The sheet for who holds the link to a time of care, by the same rules as when they sign in. */
@Service
public class SheetByLink {

  private final CareByLink links;
  private final MySheets sheets;

  SheetByLink(CareByLink links, MySheets sheets) {
    this.links = links;
    this.sheets = sheets;
  }

  /** Changes nothing; otherwise as {@link CareByLink#find}. */
  @Needs(Access.ANYONE)
  public Optional<LinkedSheet> find(String secret) {
    return links
        .inside(
            secret,
            care ->
                sheets.read(care.occasion().id()).map(opening -> new LinkedSheet(care, opening)))
        .flatMap(found -> found);
  }

  /** As {@link MySheets#confirm}. */
  @Needs(Access.ANYONE)
  public boolean confirm(String secret, SheetSeen seen) {
    return links.inside(secret, care -> sheets.confirm(care.occasion().id(), seen)).orElse(false);
  }
}
