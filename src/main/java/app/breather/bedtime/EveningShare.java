package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;

/**
 * An evening that somebody has.
 *
 * @param who a parent, or whoever was reported to have brought the children to bed
 */
public record EveningShare(LocalDate evening, MemberId who) {}
