package app.breather.family;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FamilyRows extends JpaRepository<Family, UUID> {}
