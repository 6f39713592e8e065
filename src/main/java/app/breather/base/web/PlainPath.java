package app.breather.base.web;

/**
 * Where a feature serves stateless pages.
 *
 * @param pattern such as {@code /answer/**}
 */
public record PlainPath(String pattern) {}
