/** Letters to members, which are neither lost nor sent for what did not happen. */
@NullMarked
package app.breather.base.mail;

import org.jspecify.annotations.NullMarked;
