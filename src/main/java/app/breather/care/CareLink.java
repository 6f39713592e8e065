package app.breather.care;

import java.time.Instant;

/**
 * A link to a time of care that was just made; its secret is shown this once.
 *
 * @param path of the first of its pages, which leads to the others; without a slash before it
 * @param opens until then it only tells when it opens
 * @param ends from then on it leads nowhere
 */
public record CareLink(String path, Instant opens, Instant ends) {

  CareLink(CareOccasion occasion, String path) {
    this(path, occasion.linkWindow().from(), occasion.linkWindow().until());
  }
}
