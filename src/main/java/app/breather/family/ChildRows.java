package app.breather.family;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChildRows extends JpaRepository<Child, UUID> {

  @Query("from Child c order by c.born nulls last, c.id")
  List<Child> inOrder();
}
