/** Care for who is not signed in: the page on which somebody answers by a link. */
@NullMarked
package app.breather.care.web;

import org.jspecify.annotations.NullMarked;
