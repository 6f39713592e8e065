/** What a person must be in a family to do something. */
@NullMarked
package app.breather.base.security;

import org.jspecify.annotations.NullMarked;
