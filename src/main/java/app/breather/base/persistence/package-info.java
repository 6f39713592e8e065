/**
 * What the database refused, by the name of the constraint, and trying again; and values that the
 * entities of several features store alike.
 */
@NullMarked
package app.breather.base.persistence;

import org.jspecify.annotations.NullMarked;
