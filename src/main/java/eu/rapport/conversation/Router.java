package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds which command is meant: by its name, by its button, by the open dialogue, or by plain words. */
@Component
class Router {
    /** What is less likely than this is not worth a button. */
    private static final double POSSIBLE = 0.12;

    private final Commands commands;
    private final Dialogues dialogues;
    private final Leaving leaving;
    private final Town town;
    private final Doubts doubts;
    private final Outright outright;
    private final Offers offers;
    private final ObjectProvider<Sequel> sequels;
    private final Unsure unsure;
    private final ObjectProvider<Voices> voices;

    Router(
            Commands commands,
            Dialogues dialogues,
            Leaving leaving,
            Town town,
            Doubts doubts,
            Outright outright,
            Offers offers,
            ObjectProvider<Sequel> sequels,
            Unsure unsure,
            ObjectProvider<Voices> voices) {
        this.commands = commands;
        this.dialogues = dialogues;
        this.leaving = leaving;
        this.town = town;
        this.doubts = doubts;
        this.outright = outright;
        this.offers = offers;
        this.sequels = sequels;
        this.unsure = unsure;
        this.voices = voices;
    }

    Reply said(Turn turn, String text) {
        if (text.isBlank()) {
            return Reply.say("conversation.empty");
        }
        if (text.startsWith("/")) {
            return slash(turn, text);
        }
        Optional<Dialogue> open = dialogues.of(turn.person());
        return open.isPresent() ? answered(turn, open.get(), text, true) : plainWords(turn, text);
    }

    /** Takes words as the answer to what was asked, whatever they look like. */
    Reply answered(Turn turn, String text) {
        return dialogues
                .of(turn.person())
                .map(open -> answered(turn, open, text, false))
                .orElse(Reply.say("aside.gone"));
    }

    /** Takes words as something of their own, whatever was asked or told before. */
    Reply afresh(Turn turn, String text) {
        return text.startsWith("/")
                ? slash(turn, text)
                : leaving.forThe(() -> handled(turn, text, town.read(turn, text)), turn);
    }

    /** Goes on with a draft that was put aside. */
    Reply resumed(Turn turn, Dialogue draft) {
        return commands.of(turn.person(), draft.command())
                .map(command -> leaving.forThe(() -> command.resumed(turn, draft), turn))
                .orElse(Reply.say("conversation.stale"));
    }

    /** Takes words as this, whatever else they may say. */
    Reply as(Intent intent, Turn turn, String text) {
        return leaving.forThe(() -> handled(turn, text, commands.meaning(intent)), turn);
    }

    private Reply answered(Turn turn, Dialogue open, String text, boolean mayDoubt) {
        Optional<Command> command = commands.of(turn.person(), open.command());
        Optional<Reply> doubt =
                mayDoubt ? command.flatMap(each -> doubts.about(turn, open, each, text)) : Optional.empty();
        return doubt.or(() -> command.map(each -> each.answered(turn, open, text)))
                .orElse(Reply.say("conversation.stale"));
    }

    /** A photo's caption counts as said; a voice message is listened to. */
    Reply sent(Turn turn, Incoming.Sent sent) {
        if (sent.kind().equals(Incoming.VOICE)) {
            return voices.getObject().heard(turn, sent);
        }
        Reply spoken = sent.words().isBlank() ? Reply.nothing() : said(turn, sent.words());
        return commands.of(turn.person()).stream()
                .flatMap(command -> command.photo(turn, sent.fileId()).stream())
                .findFirst()
                .map(spoken::and)
                .orElse(spoken.parts().isEmpty() ? Reply.say("conversation.wordless") : spoken);
    }

    private Reply slash(Turn turn, String text) {
        String[] parts = text.substring(1).split("\\s+", 2);
        String name = parts[0].replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        Optional<Command> command = commands.named(name);
        if (command.isEmpty()) {
            return Reply.say("conversation.unknown");
        }
        if (!Commands.mayUse(turn.person(), command.get())) {
            return Reply.say("conversation.notyours");
        }
        String rest = parts.length > 1 ? parts[1].strip() : "";
        return name.equals("cancel") || name.equals("help")
                ? command.get().handle(turn, rest)
                : leaving.forThe(() -> command.get().handle(turn, rest), turn);
    }

    Reply pressed(Turn turn, String data) {
        Press press = Press.of(data, turn.messageId());
        if (press.command().equals(Unsure.NAME)) {
            return meant(turn, press);
        }
        return commands.of(turn.person(), press.command())
                .map(command -> command.pressed(turn, press))
                .orElse(Reply.say("conversation.stale"));
    }

    Reply edited(Turn turn, String text) {
        return commands.of(turn.person()).stream()
                .flatMap(command -> command.edited(turn, text).stream())
                .findFirst()
                .orElse(Reply.say("conversation.editnothing"));
    }

    private Reply plainWords(Turn turn, String text) {
        Reading reading = town.read(turn, text);
        return outright.said(turn, text)
                .or(() -> offers.of(turn, text))
                .or(() -> sequels.orderedStream()
                        .flatMap(each -> each.continued(turn, text, reading).stream())
                        .findFirst())
                .orElseGet(() -> handled(turn, text, reading));
    }

    private Reply handled(Turn turn, String text, Reading reading) {
        List<Command> possible = reading.isSure() ? List.of() : possible(turn, reading);
        if (possible.size() > 1 || possible.size() == 1 && isGuess(possible.getFirst(), reading)) {
            return unsure.ask(turn, text, possible, better -> settled(turn, better));
        }
        if (reading.intent() == Intent.SMALLTALK) {
            return Reply.say("conversation.smalltalk");
        }
        List<Command> meant = meant(reading);
        if (meant.isEmpty()) {
            return Reply.say("conversation.unclear");
        }
        return handled(turn, text, meant);
    }

    /** By the first of these that the person may use. */
    private static Reply handled(Turn turn, String text, List<Command> meant) {
        return firstOf(turn, meant)
                .map(command -> command.handle(turn, text))
                .orElse(Reply.say("conversation.notyours"));
    }

    private Optional<Command> settled(Turn turn, Reading better) {
        return better.isSure() ? firstOf(turn, meant(better)) : Optional.empty();
    }

    private static Optional<Command> firstOf(Turn turn, List<Command> meant) {
        return meant.stream()
                .filter(command -> Commands.mayUse(turn.person(), command))
                .findFirst();
    }

    /** Nothing in the words themselves bears out what they were taken for; a question may be put to the paper in any case. */
    private boolean isGuess(Command only, Reading reading) {
        boolean named = reading.community().known().isPresent()
                || !reading.knownPeople().isEmpty();
        boolean asked = reading.question()
                && (named || commands.meaning(Intent.ASK_GUIDANCE).contains(only));
        return !asked && reading.meetingDay().isEmpty();
    }

    /** A question that nothing else understands is one to the paper: it says so where it does not know, and passes it on. */
    private List<Command> meant(Reading reading) {
        List<Command> meant = reading.command()
                .map(name -> commands.named(name).stream().toList())
                .orElseGet(() -> commands.meaning(reading.intent()));
        return meant.isEmpty() && reading.question() ? commands.meaning(Intent.ASK_GUIDANCE) : meant;
    }

    /** The commands that the words may mean and this person may use. */
    private List<Command> possible(Turn turn, Reading reading) {
        return reading.wishes().stream()
                .filter(wish -> wish.likely() >= POSSIBLE)
                .flatMap(wish -> commands.of(turn.person(), wish.name()).stream())
                .toList();
    }

    private Reply meant(Turn turn, Press press) {
        Optional<Asides.Aside> aside = unsure.settle(turn, press);
        if (aside.isEmpty()) {
            return Reply.say("aside.gone");
        }
        return commands.of(turn.person(), press.action())
                .map(command -> command.handle(
                        turn.about(aside.get().messageId()), aside.get().words()))
                .orElse(Reply.say("conversation.unclear"));
    }
}
