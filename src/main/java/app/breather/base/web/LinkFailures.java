package app.breather.base.web;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice(annotations = BehindLink.class)
class LinkFailures {

  private final LinkPages pages;

  LinkFailures(LinkPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  @Needs(Access.ANYONE)
  public ResponseEntity<String> fail(RuntimeException failure, HttpServletRequest request) {
    return pages.failure(request, failure);
  }
}
