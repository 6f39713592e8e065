package app.breather.base.web;

/**
 * Where a feature awaits files. Nowhere else is a request read that brings some.
 *
 * @param pattern such as {@code /first/**}
 */
public record FilePath(String pattern) {}
