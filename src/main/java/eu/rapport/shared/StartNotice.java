package eu.rapport.shared;

import java.util.List;

/**
 * Something that whoever starts the bot has to read, such as the address of a page or a one-time code. All notices are printed in
 * one box, in the order of their beans, as the last lines of the start.
 */
public interface StartNotice {
    /** What to print, line by line; empty where there is nothing to say. Called once, when everything is ready. */
    List<String> lines();
}
