package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds which command plain words mean, and asks where they may mean several. */
@Component
class PlainWords {
    /** What is less likely than this is not worth a button. */
    private static final double POSSIBLE = 0.12;

    private final Commands commands;
    private final Town town;
    private final Outright outright;
    private final Offers offers;
    private final ObjectProvider<Sequel> sequels;
    private final Unsure unsure;

    PlainWords(
            Commands commands,
            Town town,
            Outright outright,
            Offers offers,
            ObjectProvider<Sequel> sequels,
            Unsure unsure) {
        this.commands = commands;
        this.town = town;
        this.outright = outright;
        this.offers = offers;
        this.sequels = sequels;
        this.unsure = unsure;
    }

    /** Also as an answer to what was offered, or as what goes on about something. */
    Reply said(Turn turn, String text) {
        Reading reading = town.read(turn, text);
        return outright.said(turn, text)
                .or(() -> offers.of(turn, text))
                .or(() -> sequels.orderedStream()
                        .flatMap(each -> each.continued(turn, text, reading).stream())
                        .findFirst())
                .orElseGet(() -> handled(turn, text, reading));
    }

    /** As something of their own, whatever was told before. */
    Reply byThemselves(Turn turn, String text) {
        return handled(turn, text, town.read(turn, text));
    }

    /** As this, whatever else they may say. */
    Reply as(Intent intent, Turn turn, String text) {
        return handled(turn, text, commands.meaning(intent));
    }

    /** Takes words as what their writer said that they are. */
    Reply chosen(Turn turn, Press press) {
        Optional<Asides.Aside> aside = unsure.settle(turn, press);
        if (aside.isEmpty()) {
            return Reply.say("aside.gone");
        }
        return commands.of(turn.person(), press.action())
                .map(command -> command.handle(
                        turn.about(aside.get().messageId()), aside.get().words()))
                .orElse(Reply.say("conversation.unclear"));
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
}
