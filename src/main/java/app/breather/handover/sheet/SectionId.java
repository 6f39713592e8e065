package app.breather.handover.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** Names a section of the sheet. */
public record SectionId(UUID value) {

  static SectionId create() {
    return new SectionId(Uuids.next());
  }

  /** Of what every family has, so that it can be named before anything is written. */
  static SectionId of(FamilyId family, SectionKind kind) {
    return new SectionId(UUID.nameUUIDFromBytes((family.value() + kind.name()).getBytes(UTF_8)));
  }
}
