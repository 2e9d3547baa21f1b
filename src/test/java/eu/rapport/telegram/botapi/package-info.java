/** A Bot API on localhost for tests: Telegram's queue, message store, checks and answers, and people who chat. */
@NullMarked
package eu.rapport.telegram.botapi;

import org.jspecify.annotations.NullMarked;
