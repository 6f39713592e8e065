package app.breather.handover.report.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What came over the line: the fields of the form, and the picture if one was chosen.
 *
 * @param photo not yet read
 */
record ReportRequest(MultiValueMap<String, String> fields, Optional<InputStream> photo) {

  /** As many bytes as are ever taken lie on the disk then, and go with the request. */
  static ReportRequest of(HttpServletRequest request) {
    var fields = new LinkedMultiValueMap<String, String>();
    request.getParameterMap().forEach((name, values) -> fields.addAll(name, List.of(values)));
    return new ReportRequest(fields, isMultipart(request) ? photo(request) : Optional.empty());
  }

  private static boolean isMultipart(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private static Optional<InputStream> photo(HttpServletRequest request) {
    try {
      Part part = request.getPart("photo");
      return part == null || part.getSize() == 0
          ? Optional.empty()
          : Optional.of(part.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Which entry is to be removed, if that is what was asked for. */
  Optional<String> removes() {
    return Optional.ofNullable(fields.getFirst("remove"));
  }
}
