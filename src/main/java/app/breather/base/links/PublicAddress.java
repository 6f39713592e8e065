package app.breather.base.links;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this installation, for addresses that are sent to them. */
@Component
public class PublicAddress {

  private final URI root;

  PublicAddress(@Value("${breather.address}") URI root) {
    this.root = root.resolve(root.getPath().endsWith("/") ? "" : root.getPath() + "/");
  }

  /**
   * @param path without a slash before it, such as {@code care/new}
   */
  public URI of(String path) {
    return root.resolve(path);
  }
}
