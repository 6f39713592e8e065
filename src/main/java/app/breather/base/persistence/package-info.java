/** What the database refused, by the name of the constraint, and trying again. */
@NullMarked
package app.breather.base.persistence;

import org.jspecify.annotations.NullMarked;
