package eu.rapport.reading;

import java.util.Arrays;
import java.util.Optional;

/** What a person wants with a message. */
public enum Intent {
    LOG_MEETING("log"),
    ASK_GUIDANCE("ask"),
    RECORD_PROMISE("promise"),
    RAISE_CONCERN("concern"),
    SET_REMINDER("remind"),
    QUERY_HEALTH("health"),
    QUERY_RISKS("risks"),
    QUERY_SILENT("silent"),
    QUERY_HISTORY("history"),
    QUERY_PROMISES("promises"),
    QUERY_FOLLOWUPS("todo"),
    /** Which relationships rest on one person only. */
    QUERY_DEPENDENCE("dependence"),
    STAFF_CHANGE("staff"),
    START_CRISIS("crisis"),
    SHARE_SUCCESS("success"),
    HELP("help"),
    SMALLTALK("smalltalk"),
    /** Nothing the bot can act on: off the subject, an order to the machine, or no sense in it. */
    UNCLEAR("unclear");

    private final String command;

    Intent(String command) {
        this.command = command;
    }

    /** The name of the command that is there for it; its example sentences stand under the same name. */
    public String command() {
        return command;
    }

    /** The intent whose example sentences stand under a name; empty where the name is just a command's. */
    static Optional<Intent> ofExamples(String name) {
        return Arrays.stream(values()).filter(each -> each.command.equals(name)).findFirst();
    }
}
