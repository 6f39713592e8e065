package app.breather.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Refuses files where none are awaited before anything reads them: to ask such a request for one
 * field is to write all of it to the disk.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FilesWhereAwaited extends OncePerRequestFilter {

  private final List<PathPattern> awaited;

  FilesWhereAwaited(List<FilePath> paths) {
    this.awaited =
        paths.stream()
            .map(path -> PathPatternParser.defaultInstance.parse(path.pattern()))
            .toList();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    return type == null
        || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")
        || isAwaited(request);
  }

  private boolean isAwaited(HttpServletRequest request) {
    var path =
        PathContainer.parsePath(
            request.getRequestURI().substring(request.getContextPath().length()));
    return awaited.stream().anyMatch(pattern -> pattern.matches(path));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
  }

  /** Whoever uploads in the app is signed in, and the framework reads it as it comes. */
  @Configuration(proxyBeanMethods = false)
  static class InTheApp {

    @Bean
    FilePath appFiles() {
      return new FilePath("/VAADIN/**");
    }
  }
}
