package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;

/**
 * An edition of a section: how it was from then on, and who made it so.
 *
 * @param text in Markdown
 */
public record SectionLine(
    int number, SectionHappening happening, String title, String text, Instant at, MemberId by) {}
