/**
 * Care for who is not signed in: the pages on which somebody answers by a link, and what all pages
 * by the link to a time of care have in common.
 */
@NamedInterface("web")
@NullMarked
package app.breather.care.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
