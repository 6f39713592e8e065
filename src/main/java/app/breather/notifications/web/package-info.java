/** The page on which somebody ends a mail without signing in. */
@NullMarked
package app.breather.notifications.web;

import org.jspecify.annotations.NullMarked;
