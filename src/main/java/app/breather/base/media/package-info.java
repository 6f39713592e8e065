/**
 * Pictures and videos: judged by their content when they come in, kept in a folder beside the
 * database, and given out only to whom a feature shows them.
 */
@NullMarked
package app.breather.base.media;

import org.jspecify.annotations.NullMarked;
