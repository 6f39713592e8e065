package app.breather.base.media;

import app.breather.base.security.Access;
import app.breather.base.security.Entrance;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives out pictures and videos, each time after asking whether whoever is signed in may see it.
 * What is not for them looks as if it were not there. Spring cuts out the ranges players ask for.
 */
@Controller
class MediaPages {

  private final MediaDelivery delivery;
  private final Entrance entrance;
  private final CurrentActor current;

  MediaPages(MediaDelivery delivery, Entrance entrance, CurrentActor current) {
    this.delivery = delivery;
    this.entrance = entrance;
    this.current = current;
  }

  @GetMapping(MediaAddress.PATH)
  @Needs(Access.ACCOUNT)
  public ResponseEntity<Resource> show(
      @PathVariable String family,
      @PathVariable String media,
      @RequestParam Optional<String> size) {
    boolean small = size.filter("small"::equals).isPresent();
    return MediaId.parse(media)
        .flatMap(id -> found(family, id, small).map(MediaPages::answer))
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }

  private Optional<MediaDelivery.Delivered> found(String family, MediaId media, boolean small) {
    return FamilyId.parse(family)
        .flatMap(entrance::person)
        .flatMap(person -> current.as(person, () -> delivery.find(media, small)));
  }

  private static ResponseEntity<Resource> answer(MediaDelivery.Delivered found) {
    return ResponseEntity.ok()
        .contentType(org.springframework.http.MediaType.parseMediaType(found.type().mime()))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(found.file().getFileName().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().build().toString())
        .body(new FileSystemResource(found.file()));
  }
}
