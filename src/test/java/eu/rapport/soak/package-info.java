/** Kills and faults: the packaged bot as real processes, everything that can go wrong around it, and what came through. */
@NullMarked
package eu.rapport.soak;

import org.jspecify.annotations.NullMarked;
