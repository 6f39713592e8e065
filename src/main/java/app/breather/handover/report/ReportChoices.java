package app.breather.handover.report;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How the parents of the current family want to be told. */
interface ReportChoices extends Repository<ReportChoice, UUID> {

  ReportChoice save(ReportChoice choice);

  /** The last of each. */
  @Query(
      """
      from ReportChoice c where c.chosenAt = (
        select max(d.chosenAt) from ReportChoice d where d.memberId = c.memberId)
      order by c.id""")
  List<ReportChoice> latest();
}
