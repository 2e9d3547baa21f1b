/** Rapport keeps the relationship between a local authority and its communities alive. */
@NullMarked
package eu.rapport;

import org.jspecify.annotations.NullMarked;
