package app.breather.base.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What is larger than anything that is taken, or breaks off, is refused before it is known for
 * which page it is.
 */
@ControllerAdvice
class UploadFailures {

  private final LinkPages pages;

  UploadFailures(LinkPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  @Needs(Access.ANYONE)
  public ResponseEntity<String> fail(HttpServletRequest request) {
    return pages.tooLarge(request);
  }

  @ExceptionHandler(MultipartException.class)
  @Needs(Access.ANYONE)
  public ResponseEntity<String> breakOff(HttpServletRequest request) {
    return pages.brokenOff(request);
  }
}
