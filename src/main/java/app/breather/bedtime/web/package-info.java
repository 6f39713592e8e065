/** Bedtime for who is not signed in: the page on which a parent says how an evening was. */
@NullMarked
package app.breather.bedtime.web;

import org.jspecify.annotations.NullMarked;
